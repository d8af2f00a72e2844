/** What «✏️ Изменить» offers, in the order of its buttons. */
export const editFields = [
  "name",
  "patronymic",
  "surname",
  "phone",
  "email",
  "username",
  "birthday",
  "sex",
  "city",
  "zone",
  "kind",
  "source",
  "preferences",
  "budget",
  "referrer",
  "cycle",
  "potential",
  "wallet",
  "vip",
  "tag",
  "date",
] as const;

export type EditField = (typeof editFields)[number];

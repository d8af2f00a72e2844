export type Role = "owner" | "seller";

/** A member of the shop's team at this update: made from `ctx.from` by the team, never from a button. */
export interface Actor {
  memberId: string;
  telegramId: number;
  role: Role;
  name: string;
}

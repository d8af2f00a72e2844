import type { ClientRecord } from "../../clients/index.ts";
import type { MailingsDeps } from "./deps.ts";

/** To whom a message is, and who signs it: «Иван Петрович», «Анна», «Мебель на Ленина». */
export interface Addressed {
  name?: string;
  seller?: string;
  shop: string;
}

type Named = Partial<Pick<ClientRecord, "name" | "patronymic">> & Pick<ClientRecord, "responsible">;

export async function addressedOf(
  { name, patronymic, responsible }: Named,
  { shopName, namesOfMembers }: Pick<MailingsDeps, "shopName" | "namesOfMembers">,
): Promise<Addressed> {
  const names = responsible === null ? undefined : await namesOfMembers([responsible]);
  const seller = responsible === null ? undefined : names?.get(responsible);
  return {
    ...(name === undefined ? {} : { name: [name, patronymic].filter(Boolean).join(" ") }),
    ...(seller === undefined ? {} : { seller }),
    shop: await shopName(),
  };
}

import type { Locale } from "../../shared/locale.ts";

/** The confidentiality rules a new shop starts with; the owner may replace them with his own. */
export const defaultRules: Record<Locale, string> = {
  ru: `Правила работы с данными клиентов

1. Имена, телефоны, покупки и заметки о клиентах принадлежат магазину. Ими пользуются только для работы в этом магазине.
2. Базу не копируют: не переписывают, не фотографируют с экрана, не пересылают и не выгружают, целиком или по частям.
3. Номера и имена клиентов не передают никому вне магазина: ни знакомым, ни другим продавцам города, ни новому работодателю.
4. Номер клиента открывают, когда собираются позвонить. Каждый просмотр номера записывается: кто, когда, чей. Владелец видит эти записи.
5. Свой вход в бота никому не дают. Потеряли телефон или заметили чужой вход — сразу скажите владельцу.
6. В заметках пишут только то, что нужно для работы с клиентом, и так, чтобы это можно было показать ему самому.
7. Если клиент просит больше не звонить или стереть его данные, об этом сразу сообщают владельцу.
8. При уходе из магазина доступ закрывается в тот же день, клиенты переходят к коллегам. Всё, что осталось у вас о клиентах, нужно удалить. Запрет передавать данные действует и после ухода.
9. За нарушение этих правил отвечают по закону о персональных данных, по закону о коммерческой тайне и по договору с магазином.`,
  en: `Rules for working with clients' data

1. Clients' names, phones, purchases and notes belong to the shop. They are used for work in this shop only.
2. The base is not copied: not written down, not photographed from the screen, not forwarded and not exported, whole or in part.
3. Clients' numbers and names are given to nobody outside the shop: not to friends, not to other sellers in town, not to a new employer.
4. A client's number is opened when you are about to call. Every view of a number is recorded: who, when, whose. The owner sees these records.
5. Nobody else uses your access to the bot. If you lose your phone or notice somebody else's access, tell the owner at once.
6. Notes hold only what is needed to work with the client, worded so that the client could be shown them.
7. If a client asks not to be called or to have the data erased, tell the owner at once.
8. When you leave the shop, access ends on the same day and the clients go to colleagues. Whatever you still have about clients must be deleted. The ban on passing data on stays in force after you leave.
9. Whoever breaks these rules answers under the law on personal data, the law on trade secrets and the contract with the shop.`,
};

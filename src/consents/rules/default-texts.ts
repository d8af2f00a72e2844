import type { Locale } from "../../shared/locale.ts";
import type { Operator } from "../../shop/index.ts";
import type { TextPurpose } from "./consent-text.ts";

/** Who asks for the consent. `shop`: what people know the shop by. */
export interface Asking {
  shop: string;
  operator: Operator;
}

/**
 * The texts a new shop starts with: after 152-ФЗ (who, what for, which data, what is done, for how long, how to take
 * it back) and 38-ФЗ (advertising is a consent of its own, with its channel and how often).
 */
export function defaultText(purpose: TextPurpose, locale: Locale, asking: Asking): string {
  return texts[locale][purpose](asking);
}

type Texts = Record<TextPurpose, (asking: Asking) => string>;

const texts: Record<Locale, Texts> = {
  ru: {
    pd: ({ shop, operator: { name, inn, address, contact } }) => `Согласие на обработку персональных данных

1. Оператор: ${name}, ИНН ${inn}, адрес: ${address}. Связаться по вопросам о данных: ${contact}. Магазин: «${shop}».
2. Зачем: вести бонусный счёт и скидку; отвечать на мои заявки, вопросы и жалобы; сообщать о начислении и сгорании бонусов; один раз после покупки спросить, всё ли было хорошо.
3. Какие данные: имя, номер телефона, идентификатор в Telegram, покупки и обращения; по моему желанию дата рождения и даты близких (имя, кем приходится, день и месяц).
4. Что с ними делают: собирают, записывают, хранят, уточняют, используют, передают продавцам магазина для работы со мной, обезличивают, удаляют. С помощью программы, которая хранит их зашифрованными. Другим лицам не передают.
5. Срок: пока я пользуюсь бонусным счётом, но не дольше трёх лет после последней покупки или обращения.
6. Отозвать согласие можно в любой момент: команда /forget стирает данные, команда /stop останавливает все сообщения, или письмом на контакт из пункта 1. Что хранится, показывает /mydata.
7. Рекламу это согласие не разрешает: о каждом виде сообщений спрашивают отдельно.`,
    birthday: ({ operator: { name } }) =>
      `Согласие на поздравления

${name} может поздравить меня с днём рождения сообщением в Telegram, один раз в год. К поздравлению может быть приложен подарок: бонусы или скидка. Выключить: /consents или кнопка «Отписаться» под сообщением. Действует сразу.`,
    dates: ({ operator: { name } }) =>
      `Согласие на напоминания о датах близких

${name} может за несколько дней до дат, которые я укажу, напомнить о них сообщением в Telegram и предложить помощь с подарком. По одному сообщению на дату в год. Хранятся только имя, кем приходится, день и месяц. Выключить: /consents или кнопка «Отписаться» под сообщением. Действует сразу.`,
    renew: ({ operator: { name } }) =>
      `Согласие на напоминания о покупках

${name} может напомнить сообщением в Telegram, что купленное пора обновить, и спросить, если я давно не заходил(а) в магазин. Не чаще двух раз в месяц. Выключить: /consents или кнопка «Отписаться» под сообщением. Действует сразу.`,
    promo: ({ operator: { name, inn } }) =>
      `Согласие на рекламу

${name}, ИНН ${inn}, может присылать мне рекламу своих товаров: новинки, акции, предложения. Канал: сообщения в Telegram. Не чаще двух раз в месяц. Согласие действует, пока я его не отзову: /consents, /stop или кнопка «Отписаться» под сообщением. Действует сразу. На бонусы и скидку отказ не влияет.`,
  },
  en: {
    pd: ({ shop, operator: { name, inn, address, contact } }) => `Consent to the processing of personal data

1. Operator: ${name}, taxpayer number ${inn}, address: ${address}. For questions about the data: ${contact}. Shop: “${shop}”.
2. What for: keeping the bonus account and the discount; answering my orders, questions and complaints; telling me of points that came or expire; asking once after a purchase whether all was well.
3. Which data: name, phone number, Telegram id, purchases and requests; if I wish, my birthday and the dates of those close to me (name, who they are to me, day and month).
4. What is done with them: collected, written down, kept, corrected, used, passed to the shop's sellers who work with me, made anonymous, deleted. By a program that keeps them encrypted. They are not passed to anybody else.
5. For how long: while I use the bonus account, but no longer than three years after the last purchase or request.
6. The consent can be taken back at any moment: /forget erases the data, /stop ends all messages, or write to the contact of point 1. What is kept is shown by /mydata.
7. This consent does not allow advertising: each kind of message is asked about separately.`,
    birthday: ({ operator: { name } }) =>
      `Consent to greetings

${name} may congratulate me on my birthday with a message in Telegram, once a year. A gift may come with it: points or a discount. To turn it off: /consents or the button “Unsubscribe” under the message. It takes effect at once.`,
    dates: ({ operator: { name } }) =>
      `Consent to reminders of dates

${name} may remind me in Telegram of the dates that I name, some days before, and offer help with a present. One message a year for each date. Only the name, who it is to me, the day and the month are kept. To turn it off: /consents or the button “Unsubscribe” under the message. It takes effect at once.`,
    renew: ({ operator: { name } }) =>
      `Consent to reminders of purchases

${name} may remind me in Telegram when what I bought is due to be renewed, and ask when I have not been in the shop for long. At most twice a month. To turn it off: /consents or the button “Unsubscribe” under the message. It takes effect at once.`,
    promo: ({ operator: { name, inn } }) =>
      `Consent to advertising

${name}, taxpayer number ${inn}, may send me advertising of its goods: news, sales, offers. Channel: messages in Telegram. At most twice a month. The consent holds until I take it back: /consents, /stop or the button “Unsubscribe” under the message. It takes effect at once. Refusing changes nothing about points and discount.`,
  },
};

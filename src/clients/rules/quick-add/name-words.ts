import { plain } from "./pieces.ts";

/** Before a name: whose relative he is. */
export const relative =
  /^(?:муж|жена|сын|дочь|мама|папа|мать|отец|брат|сестра|друг|подруга|husband|wife|son|daughter|friend)$/;

/** Before a name: how or when the client came. */
export const opening =
  /^(?:(?:по|пере|до)?звонил[аи]?|дозвонил(?:ся|ась|ись)|(?:на)?писал[аи]?|обратил(?:ся|ась|ись)|(?:за|при)шл[аи]|(?:за|при)шел|(?:за|при)ходил[аи]?|(?:за|при)ехал[аи]?|заявк[ау]|нов(?:ый|ая|ое)|утром|днем|вечером|сегодня|вчера|called|wrote|texted|came|visited|request|enquiry|inquiry|yesterday)$/;

/** Before a name that is not the client's: whose relative he is, or for whom. */
export function isOfAnother(word: string | undefined): boolean {
  return relative.test(plain(word)) || /^(?:для|у|от|к|с|и|for)$/.test(plain(word));
}

/** Words that begin a wish or a circumstance, whatever their capital. */
const other =
  /^(?:хочет|хотят|хочу|хотел[аи]?|нужн[аоы]?|нужен|надо|ищет|ищут|просит|просил[аи]?|спрашивал[аи]?|спросил[аи]?|интерес[а-я]*|думает|смотр[а-я]+|звонил[аи]?|звонит|звонок|перезвонить|позвонить|набрать|напомнить|call|callback|remind|купил[аи]?|заказ[а-я]*|ждет|будет|был[аи]?|замер|доставка|срочно|завтра|сегодня|послезавтра|после|до|для|на|в|во|из|с|со|по|у|к|от|о|об|без|за|под|про|через|или|но|не|что|как|если|когда|можно|только|еще|уже|есть|нет|да|бюджет|номер|тел|телефон|почта|email|e-mail|имя|дом|адрес|размер|цвет|цена|скидка|wants?|needs?|looking|asks?|asked|interested|would|will|is|for|with|the|a|to|in|on|at|about|from|phone|tel|name|budget|please|tomorrow|today)$/;

export function isOther(word: string): boolean {
  return other.test(plain(word)) || opening.test(plain(word)) || /[\d@]/.test(word);
}

export function isCapital(word: string): boolean {
  return /^[«"'“(]?[\p{Lu}\p{Lo}]/u.test(word);
}

export function isEmoji(word: string): boolean {
  return (
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F)+$/u.test(word) &&
    !/^(?:⏰|🎂|🔁)/u.test(word)
  );
}

/** Endings that only surnames have among the words of such lines. */
export function isSurname(word: string): boolean {
  return (
    /^\p{L}{2,}(?:ская|ский|цкая|цкий|енко|швили|дзе|[оеё]ва|[рнлкш][оеё]в)$/u.test(plain(word)) &&
    !/^(?:снова|слева|готова|основа|столов|здоров[а]?)$/u.test(plain(word))
  );
}

export function ends(word: string | undefined): boolean {
  return /[,;:!?]$|\p{L}{3,}\.$/u.test(word ?? "");
}

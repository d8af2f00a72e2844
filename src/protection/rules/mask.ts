import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/**
 * "+79123456789" → "+7 912 ···-··-89", in signs that no screen breaks a line at. At least five digits are hidden: where the first group would leave fewer,
 * it is hidden too. Any country of E.164.
 */
export function maskPhone(phone: string): string {
  if (russianMobile.test(phone)) return maskRussianMobile(phone);
  const [country = "", first = "", ...others] =
    parsePhoneNumberFromString(phone)
      ?.formatInternational()
      .split(/[\s-]+/) ?? splitPlain(phone);
  const hiddenDigits = others.join("").length - 2;
  const hidden = hiddenDigits >= 5 ? others : [first, ...others];
  const tail = dots(hidden.join(hardHyphen));
  return [country, ...(hidden === others ? [first] : []), tail].join(hardSpace);
}

// Nearly every number of a shop's base, on each row of a list: written without asking the numbering plans.
const russianMobile = /^\+79\d{9}$/;

function maskRussianMobile(phone: string): string {
  const tail = ["···", "··", phone.slice(-2)].join(hardHyphen);
  return ["+7", phone.slice(2, 5), tail].join(hardSpace);
}

const hardSpace = "\u00A0";
const hardHyphen = "\u2011";

function splitPlain(phone: string): string[] {
  return [phone.slice(0, 2), phone.slice(2)];
}

function dots(groups: string): string {
  const shown = groups.length - 2;
  return groups.slice(0, shown).replace(/\d/g, "·") + groups.slice(shown);
}

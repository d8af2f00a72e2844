declare module "vcf" {
  /** The part of the package that we use; `parse` throws on anything that is not a whole card. */
  class VCard {
    parse(text: string): this;
    get(name: string): VCard.Property | VCard.Property[] | undefined;
  }

  namespace VCard {
    interface Property {
      valueOf(): string;
      encoding?: string;
      charset?: string;
      type?: string | string[];
    }
  }

  export = VCard;
}

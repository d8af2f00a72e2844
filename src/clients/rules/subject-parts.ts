/** Whose data: a client, and the account he joined with. */
export interface DataSubject {
  clientId: string;
  /** His chat with the bot, when he joined. */
  chatId?: number;
}

/** What a slice does when a person is erased, in the caller's transaction; it may run twice. */
export interface ErasePart {
  erase(subject: DataSubject): Promise<void>;
}

/** What a slice keeps of a person, in clear, for him: `key` names the section, values are plain JSON. */
export interface DataPart {
  dataOf(subject: DataSubject): Promise<DataSection[]>;
}

export interface DataSection {
  key: string;
  rows: Record<string, string | number | boolean | null | undefined>[];
}

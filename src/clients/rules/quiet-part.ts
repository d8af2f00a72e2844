/**
 * Another slice's share in a client's 🔕, in its transaction: what is planned with him ends by that fact, and an
 * undo of the fact brings it back.
 */
export interface QuietPart {
  end(clientId: string, fact: { id: string; at: Date; by: string }): Promise<void>;
  takeBack(clientId: string, factId: string): Promise<void>;
}

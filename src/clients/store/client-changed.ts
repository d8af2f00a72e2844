/** Thrown when what was read before a transaction is no longer so: whoever read it begins anew. */
export class ClientChanged extends Error {
  constructor() {
    super("The client changed while a fact about him was being written");
  }
}

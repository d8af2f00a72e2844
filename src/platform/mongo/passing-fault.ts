import { mongo } from "mongoose";
import { TransactionTooLate } from "./transaction.ts";

/** The database is away or a transaction lost a race: trying again is the answer. */
export function isPassingFault(error: unknown): boolean {
  if (error instanceof TransactionTooLate) return true;
  if (!(error instanceof mongo.MongoError)) return false;
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    error.hasErrorLabel("TransientTransactionError") ||
    error.hasErrorLabel("RetryableWriteError") ||
    error.hasErrorLabel("UnknownTransactionCommitResult")
  );
}

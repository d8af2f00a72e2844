import { clientModel, type Purpose, purposes } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { ClientGate, ClientRule } from "../../platform/telegram/sender/client-gate.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { Now } from "../../shared/now.ts";
import {
  type GatedClient,
  type GateRules,
  mayGoNow,
  type OtherMessage,
  promoDays,
} from "../rules/may-go-now.ts";
import { messagesToClient } from "../store/messages-to-client.ts";

export interface ClientGateDeps {
  mongo: Mongo;
  now: Now;
  shop: () => Promise<GateRules>;
  /** What kind of message another row of the outbox is; nothing for one that goes to the staff. */
  ruleOf(row: OutboxRecord): ClientRule | undefined;
}

const fields = { reach: 1, consents: 1, doNotDisturb: 1, grievances: 1, zone: 1 };

/**
 * The gate that every message to a client passes at the moment of sending. The consent is read from the client's
 * record: the ledger's row and the record change in one transaction, and reach, «не беспокоить» and complaints stand
 * there too, so one read is one state of all of them. It is a majority read after the claim, so it sees every
 * withdrawal that was acknowledged before the claim. Two rows of one client in hand at once both see each other,
 * since each was claimed before its gate looks: never do both pass.
 */
export function clientGateWith(deps: ClientGateDeps): ClientGate {
  const { mongo } = deps;

  return async function clientGate(row, rule) {
    const { clientId, chatId, expiresAt } = row;
    if (clientId === undefined) return rule.asked ? "send" : { skip: "client-gone" };
    const now = deps.now();
    const [shop, others] =
      rule.asked || rule.uncounted
        ? [await deps.shop(), []]
        : await Promise.all([deps.shop(), othersOf(row)]);
    const client = await clientModel(mongo)
      .findById(clientId, fields)
      .readConcern("majority")
      .lean<GatedClient>();
    const message = {
      ...{ _id: row._id, chatId, ...gatedRule(rule) },
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
    return mayGoNow(message, client ?? undefined, { now, shop, others });
  };

  async function othersOf({ _id, clientId = "" }: OutboxRecord): Promise<OtherMessage[]> {
    const since = deps.now().minus({ days: promoDays }).toJSDate();
    return (await messagesToClient(mongo, clientId, since)).flatMap((other) => {
      const rule = deps.ruleOf(other);
      const counts = other._id !== _id && rule !== undefined && !rule.asked && !rule.uncounted;
      return counts ? [otherOf(other, rule)] : [];
    });
  }
}

function otherOf(row: OutboxRecord, rule: ClientRule): OtherMessage {
  const { _id, notBefore, expiresAt, sentAt } = row;
  return {
    ...{ _id, state: row.state as OtherMessage["state"], notBefore, ...gatedRule(rule) },
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(sentAt === undefined ? {} : { sentAt }),
  };
}

function gatedRule({ purpose, promo, asked }: ClientRule) {
  if (!isPurpose(purpose)) throw new Error(`A message to a client has no purpose "${purpose}"`);
  return { purpose, ...(promo ? { promo } : {}), ...(asked ? { asked } : {}) };
}

function isPurpose(name: string): name is Purpose {
  return (purposes as readonly string[]).includes(name);
}

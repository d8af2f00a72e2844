/** What came of a mailing among those who got it, within so many days of each one's delivery. */
export interface MailingEffect {
  delivered: number;
  orderTaps: number;
  pointsTaps: number;
  orders: number;
  purchases: number;
  revenueKopecks: number;
  complaints: number;
  unsubscribed: number;
}

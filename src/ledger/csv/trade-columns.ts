import type { ColumnKind } from './columns.ts';

/** What a column of a broker's file can hold. */
export type TradeColumn =
  | 'day'
  | 'side'
  | 'shares'
  | 'price'
  | 'holder'
  | 'ref'
  | 'security'
  | 'how';

/** What a file of trades may have, and how brokers head it. */
export const TRADE_COLUMNS: readonly ColumnKind<TradeColumn>[] = [
  {
    name: 'day',
    headings: [
      'trade date',
      'tradedate',
      'date of transaction',
      'transaction date',
      'execution date',
      'trade day',
      'run date',
      'activity date',
      'date',
      'day',
      'date time',
      'datetime',
    ],
    required: true,
  },
  {
    name: 'side',
    headings: [
      'side',
      'action',
      'buy sell',
      'b s',
      'bs',
      'transaction type',
      'trans type',
      'transaction',
      'type',
      'activity',
      'activity type',
    ],
  },
  {
    name: 'shares',
    headings: [
      'shares',
      'quantity',
      'qty',
      'number of shares',
      'no of shares',
      'shares traded',
      'filled qty',
      'units',
      'volume',
      'amount of shares',
    ],
    required: true,
  },
  {
    name: 'price',
    headings: [
      'price',
      'price per share',
      'price share',
      'trade price',
      'execution price',
      't price',
      'average price',
      'avg price',
      'share price',
      'fill price',
      'unit price',
    ],
  },
  {
    name: 'holder',
    headings: [
      'holder',
      'person',
      'reporting person',
      'account name',
      'account',
      'fund',
      'portfolio',
      'entity',
      'owner',
    ],
  },
  {
    name: 'ref',
    headings: [
      'trade id',
      'tradeid',
      'transaction id',
      'execution id',
      'order id',
      'ref',
      'reference',
      'confirmation',
      'confirm no',
      'id',
    ],
  },
  {
    name: 'security',
    headings: [
      'symbol',
      'ticker',
      'cusip',
      'security',
      'isin',
      'instrument',
      'security name',
      'description',
    ],
  },
  { name: 'how', headings: ['how', 'where and how effected', 'venue', 'exchange', 'market'] },
];

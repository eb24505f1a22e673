/** What the `type` cell of a row says. */
export type RowType =
  | { kind: 'text' | 'integer' | 'decimal' | 'note' | 'range' | 'begin' | 'end' }
  | { kind: 'select_one' | 'select_multiple' | 'rank'; list: string }
  /** something Madad does not hold: the code of the problem that says why */
  | { kind: 'refused'; code: string }

const plain = new Map<string, RowType>(
  Object.entries({
    text: 'text',
    string: 'text',
    integer: 'integer',
    int: 'integer',
    decimal: 'decimal',
    note: 'note',
    range: 'range',
    'begin group': 'begin',
    'end group': 'end',
  } as const).map(([written, kind]) => [written, { kind }]),
)

const because = (code: string, types: string): [string, RowType][] =>
  types.split(', ').map((type) => [type, { kind: 'refused', code }])

const refused = new Map<string, RowType>([
  ...because(
    'XLSFORM_METADATA',
    'start, end, today, imei, uri:deviceid, uri:simserial, uri:subscriberid, uri:phonenumber, uri:username, uri:email, deviceid, device id, subscriberid, simserial, phonenumber, phone number, username, email, audit, start-geopoint, background-audio, background-geopoint',
  ),
  ...because(
    'XLSFORM_NO_SUCH_ITEM',
    'geopoint, gps, location, geotrace, geoshape, image, photo, audio, video, file, barcode, date, time, datetime, acknowledge, trigger, osm, uri, xml-external, csv-external',
  ),
  ...because('XLSFORM_CALCULATED', 'calculate, hidden'),
  ...because('XLSFORM_REPEATED', 'begin repeat, end repeat, begin loop, end loop'),
  ...because('XLSFORM_OUTSIDE_LIST', 'select_one_external, select_one_from_file, select_multiple_from_file, include'),
])

const select =
  /^(select[ _]one|select1|select[ _]multiple|select all that apply|rank)(?: from)? (\S+)( or[ _]specify[ _]other| or[ _]other)?$/i

/** Reads a `type` cell in any of the spellings XLSForm programs take. */
export function rowType(cell: string): RowType {
  const written = cell.trim().replace(/\s+/g, ' ')
  const type = written.toLowerCase().replace(/^(begin|end)[_ ](group|repeat|loop)/, '$1 $2')
  const [first, second] = type.split(' ')
  const found = plain.get(type) ?? refused.get(type) ?? refused.get(`${first} ${second}`) ?? refused.get(first!)
  if (found) return found
  const chosen = select.exec(written)
  if (!chosen) return { kind: 'refused', code: 'XLSFORM_TYPE_UNKNOWN' }
  const [, way, list, other] = chosen
  if (other) return { kind: 'refused', code: 'XLSFORM_OR_OTHER' }
  if (/^rank$/i.test(way!)) return { kind: 'rank', list: list! }
  return { kind: /one|1$/i.test(way!) ? 'select_one' : 'select_multiple', list: list! }
}

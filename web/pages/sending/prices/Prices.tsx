import { Button, Skeleton, Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Coins } from 'lucide-react'
import { useState } from 'react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { useMay } from '../../../shell/session.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { formatPrice } from '../money.ts'
import { sendsText } from '../sends/text.ts'
import { byCountry } from './by-country.ts'
import { Load } from './Load.tsx'
import classes from './prices.module.css'
import { pricesText } from './text.ts'

/** What messages cost, as the business loaded it, and the way to load it. */
export function Prices() {
  const text = useText(pricesText)
  const sends = useText(sendsText)
  const { language } = useLanguage()
  const may = useMay('settings:write')
  const [loading, setLoading] = useState(false)
  const { data, error, refetch } = useQuery(ask('sendingPrices'))
  if (error && !data) return <Failure error={error} retry={refetch} />
  if (!data) return <Skeleton h={240} />
  const { prices } = data
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const nameOf = (country: string) => (country === '*' ? text.others : (names.of(country) ?? country))
  const { categories, currency, rows } = byCountry(prices, nameOf)
  const load = may && (
    <Button variant={prices.length === 0 ? 'filled' : 'default'} onClick={() => setLoading(true)}>
      {text.load}
    </Button>
  )
  if (prices.length === 0 && !loading) {
    return (
      <Empty icon={<Coins size={24} />} title={text.none} action={load}>
        {may ? text.noneHint : text.noneViewer}
      </Empty>
    )
  }
  return (
    <>
      <div className={classes.head}>
        <p className={classes.quiet}>{text.lead}</p>
        {!loading && load}
      </div>
      {loading && <Load before={prices.length} close={() => setLoading(false)} />}
      {prices.length > 0 && (
        <div className={classes.table} tabIndex={0} role="region" aria-label={text.price}>
          <Table horizontalSpacing="md" verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.country}</Table.Th>
                {categories.map((category) => (
                  <Table.Th key={category} ta="right" w={`${Math.floor(70 / categories.length)}%`}>
                    {sends.category[category]}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ country, micros }) => (
                <Table.Tr key={country}>
                  <Table.Th scope="row" fw={400}>
                    {nameOf(country)}
                  </Table.Th>
                  {categories.map((category) => (
                    <Table.Td key={category} ta="right">
                      {micros[category] === undefined ? (
                        <span className={classes.none}>–</span>
                      ) : (
                        formatPrice(language, micros[category], currency)
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </>
  )
}

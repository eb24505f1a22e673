import { z } from 'zod'
import { wordId } from './parts.ts'

/** An answer compared with a value: an option's id, or a number. */
const valueComparison = z.strictObject({
  item: wordId,
  operator: z.enum(['is', 'is_not', 'includes', 'includes_not', 'less_than', 'at_most', 'at_least', 'more_than']),
  value: z.union([z.string().min(1).max(40), z.number()]),
})
/** Whether there is an answer at all. */
const presence = z.strictObject({ item: wordId, operator: z.enum(['answered', 'not_answered']) })
const comparison = z.discriminatedUnion('operator', [valueComparison, presence]).meta({ id: 'comparison' })

const comparisons = z.array(comparison).min(1).max(20)
/**
 * When an item is asked: a few comparisons with answers given earlier, all or any of them to hold; one of them may itself
 * be a group of the other kind. There is no further nesting.
 */
export const condition = z
  .union([
    z.strictObject({
      all: z
        .array(z.union([comparison, z.strictObject({ any: comparisons })]))
        .min(1)
        .max(20),
    }),
    z.strictObject({
      any: z
        .array(z.union([comparison, z.strictObject({ all: comparisons })]))
        .min(1)
        .max(20),
    }),
  ])
  .meta({ id: 'condition' })

export type Comparison = z.infer<typeof comparison>
export type Condition = z.infer<typeof condition>
type Member = Comparison | Condition

/** The comparisons a condition is made of, in the order written. */
export const comparisonsOf = (member: Member): Comparison[] =>
  'operator' in member ? [member] : membersOf(member).flatMap(comparisonsOf)

const membersOf = (group: Condition): Member[] => ('all' in group ? group.all : group.any)

/**
 * Whether a condition holds.
 * @param answers item id → its checked answer; an item that was not answered is not in it. Then `is_not`, `includes_not`
 * and `not_answered` hold, and no other comparison does.
 */
export function holds(member: Member, answers: ReadonlyMap<string, string>): boolean {
  if ('all' in member) return member.all.every((each) => holds(each, answers))
  if ('any' in member) return member.any.some((each) => holds(each, answers))
  const answer = answers.get(member.item)
  switch (member.operator) {
    case 'answered':
      return answer !== undefined
    case 'not_answered':
      return answer === undefined
    case 'is':
      return answer !== undefined && same(answer, member.value)
    case 'is_not':
      return answer === undefined || !same(answer, member.value)
    case 'includes':
      return answer?.split(' ').includes(String(member.value)) ?? false
    case 'includes_not':
      return !answer?.split(' ').includes(String(member.value))
    default:
      return answer !== undefined && compare[member.operator](Number(answer), Number(member.value))
  }
}

const same = (answer: string, value: string | number): boolean =>
  typeof value === 'number' ? Number(answer) === value : answer === value

const compare = {
  less_than: (a: number, b: number) => a < b,
  at_most: (a: number, b: number) => a <= b,
  at_least: (a: number, b: number) => a >= b,
  more_than: (a: number, b: number) => a > b,
}

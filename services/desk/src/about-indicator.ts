import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { IndicatorRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { sayNamed } from './words.ts'

/** What an indicator means, who is not in it, what it cannot tell, who keeps it. */
export function aboutIndicator(indicator: IndicatorRow, language: Language): string {
  const pairs = [
    [say(language, 'desk.indicator.definition'), indicator[`definition_${language}`]],
    [say(language, 'desk.indicator.numerator'), indicator[`numerator_${language}`]],
    [say(language, 'desk.indicator.denominator'), indicator[`denominator_${language}`]],
    [say(language, 'desk.indicator.left_out'), indicator[`left_out_${language}`]],
    [say(language, 'desk.indicator.limits'), indicator[`limits_${language}`]],
    [say(language, 'desk.indicator.direction'), say(language, `desk.direction.${indicator.direction}`)],
    [say(language, 'desk.indicator.estimator'), sayNamed(language, 'desk.estimator', indicator.estimator)],
    [say(language, 'desk.indicator.owner'), indicator[`owner_${language}`]],
    [say(language, 'desk.indicator.cadence'), sayNamed(language, 'desk.cadence', indicator.cadence)],
    [say(language, 'desk.indicator.cost'), indicator[`cost_${language}`]],
    [say(language, 'desk.indicator.from'), indicator.source],
  ]
  return html`<h2 id="about">${say(language, 'desk.indicator.about')}</h2>
<dl class="pairs wide">!${pairs.filter(([, told]) => told).map(([term, told]) => html`<dt>${term}</dt><dd><bdi>${told}</bdi></dd>`)}</dl>`
}

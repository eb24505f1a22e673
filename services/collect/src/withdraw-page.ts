import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type Problem, sayProblem } from '@madad/language/problem'
import { html } from 'ghtml'
import { page } from './page.ts'
import { formProblems } from './problems.ts'

export interface WithdrawForm {
  link: string
  language: Language
  /** what was entered, where it must be mended */
  receipt: string
  problems: readonly Problem[]
}

/** Where whoever sent answers takes them back by their receipt. */
export function withdrawPage({ link, language, receipt, problems }: WithdrawForm): string {
  const title = say(language, 'collect.withdraw')
  const errors = problems.map((problem) => {
    const { rule, fix } = sayProblem(problem, formProblems, language)
    return `${rule} ${fix}`
  })
  const aria = errors.length ? ' aria-invalid="true" aria-describedby="error-receipt"' : ''
  const body = html`<body class="notice">
<main>
<h1>${title}</h1>
<p>${say(language, 'collect.withdraw.text')}</p>
<form method="post" action="/q/${link}/${language}/withdraw" novalidate autocomplete="off">
<p><label for="receipt">${say(language, 'collect.receipt')}</label></p>
!${errors.length ? html`<p class="error" id="error-receipt"><strong>${say(language, 'collect.error')}</strong> ${errors.join(' ')}</p>` : ''}
<input class="line" id="receipt" name="receipt" value="${receipt}" dir="ltr" inputmode="numeric" maxlength="40"!${aria}!${errors.length ? ' autofocus' : ''}>
<div class="moves"><button type="submit" class="button">${say(language, 'collect.withdraw.do')}</button></div>
</form>
</main>
</body>`
  return page(language, title, body)
}

import { describe, expect, it } from 'vitest';
import { buildBrief, type BriefFacts } from '../../src/customer/brief';
import { briefAsHtml } from '../../src/ui/brief-html';
import { briefAsMarkdown } from '../../src/ui/brief-markdown';
import {
  choice,
  customer,
  day,
  facts,
  monday,
  need,
  question,
  statement,
} from '../fixtures/harrow';

const nasty: BriefFacts = {
  customer: { ...customer, name: '*Bold* & <b>Sons</b>', people: [], nextVisit: day(2026, 1, 7) },
  statements: [
    statement('s1', '"5 * 3 < 4_ & snake_case"', 'O’Neil_', day(2024, 12, 24), 'day'),
    statement('s2', 'two\n\n  lines [x](http://y.test) `code` ~~z~~ \\', undefined, 1, 'unknown'),
    statement('s3', 'השלט לא עובד.', 'דנה', day(2023, 5, 1), 'year'),
  ],
  questions: [
    question('q1', { answer: '# 12,000', certainty: 'know', toOneself: 'How much?' }),
    question('q2', { answer: '- a dash, and &copy; <i>so</i> on', certainty: 'think' }),
    question('q3', { answer: '1. is not the first of a list', certainty: 'guess' }),
    question('q4', { aloud: 'Why "that" <now>?', place: 1 }),
  ],
  needs: [
    need('n1', {
      text: 'stop *losing* bread. ',
      soThat: 'they\nkeep 10 < 20',
      evidenceFor: ['s1', 's2', 's3'],
    }),
  ],
  choices: [choice('c1', 'n1', '<script>alert(1)</script>')],
  worth: '€12,000 & more',
};

describe('a brief as Markdown', () => {
  it('reads as the page does', () => {
    expect(briefAsMarkdown(buildBrief(facts), monday)).toBe(`## Harrow & Finch Bakeries

visit Thu, June 5, Ana (buying), Tom (plant)

**Greatest need:** get ten days’ shelf life from every line by October, with the night shift they have.

**Because** two people raised it unasked, and it has a date.

**In their words:**

- “The supermarket wants ten days by October.” Ana, May 12
- “We throw away about 4% of every Friday run.” Tom, May
- “The new people can’t set it up.” Tom

**Speaks against it:**

- “It works for now.” Ana, April 2024

**They told me:**

- A new night shift since April.

**I think:**

- Poor seals cause the waste.

**I’m guessing:**

- What do they reach today? eight days

**Ask on Thursday:**

1. “What happens if you’re at eight days in October?”
2. “When did the 4% start?”
3. “Who besides Priya must be happy?”

**Worth:** Both: they buy more, and we earn more on it.

**Next step:** seal trial, line 3; ask Tom for two hours, Fri, June 20
`);
  });

  it('means every character as it was typed', () => {
    expect(briefAsMarkdown(buildBrief(nasty), monday)).toBe(`## \\*Bold\\* & \\<b>Sons\\</b>

\u2068visit Wed, January 7, 2026, O’Neil\\_, דנה\u2069

**Greatest need:** stop \\*losing\\* bread so that they keep 10 < 20

**Because** \\<script>alert(1)\\</script>

**In their words:**

- “5 \\* 3 < 4\\_ & snake_case” O’Neil\\_, December 24, 2024
- “two lines \\[x\\](http://y.test) \\\`code\\\` \\~\\~z\\~\\~ \\\\”
- “\u2068השלט לא עובד.\u2069” \u2068דנה, 2023\u2069

**They told me:**

- How much? # 12,000

**I think:**

- \\- a dash, and \\&copy; \\<i>so\\</i> on

**I’m guessing:**

- 1\\. is not the first of a list

**Ask on Wed, January 7, 2026:**

1. “Why "that" \\<now>?”

**Worth:** €12,000 & more
`);
  });

  it('says how much is left out', () => {
    const many = Array.from({ length: 10 }, (_, n) => statement(`x${String(n)}`, String(n)));
    const needs = [need('n', { evidenceFor: many.map(({ id }) => id) })];
    const brief = buildBrief({ ...nasty, statements: many, needs, questions: [], worth: '' });
    expect(briefAsMarkdown(brief, monday)).toContain('- “7”\n- and 2 more\n');
    expect(briefAsHtml(brief, monday)).toContain('“7”</span></li>\n<li>and 2 more</li>\n</ul>');
  });
});

describe('a brief as rich text', () => {
  it('is plain tags with the text in them', () => {
    expect(briefAsHtml(buildBrief(facts), monday))
      .toBe(`<h2 dir="auto">Harrow &amp; Finch Bakeries</h2>
<p><span dir="auto">visit Thu, June 5, Ana (buying), Tom (plant)</span></p>
<p><b>Greatest need:</b> <span dir="auto">get ten days’ shelf life from every line by October, with the night shift they have.</span></p>
<p><b>Because</b> <span dir="auto">two people raised it unasked, and it has a date.</span></p>
<p><b>In their words:</b></p>
<ul>
<li><span dir="auto">“The supermarket wants ten days by October.”</span> <span dir="auto">Ana, May 12</span></li>
<li><span dir="auto">“We throw away about 4% of every Friday run.”</span> <span dir="auto">Tom, May</span></li>
<li><span dir="auto">“The new people can’t set it up.”</span> <span dir="auto">Tom</span></li>
</ul>
<p><b>Speaks against it:</b></p>
<ul>
<li><span dir="auto">“It works for now.”</span> <span dir="auto">Ana, April 2024</span></li>
</ul>
<p><b>They told me:</b></p>
<ul>
<li><span dir="auto">A new night shift since April.</span></li>
</ul>
<p><b>I think:</b></p>
<ul>
<li><span dir="auto">Poor seals cause the waste.</span></li>
</ul>
<p><b>I’m guessing:</b></p>
<ul>
<li><span dir="auto">What do they reach today?</span> <span dir="auto">eight days</span></li>
</ul>
<p><b>Ask on Thursday:</b></p>
<ol>
<li><span dir="auto">“What happens if you’re at eight days in October?”</span></li>
<li><span dir="auto">“When did the 4% start?”</span></li>
<li><span dir="auto">“Who besides Priya must be happy?”</span></li>
</ol>
<p><b>Worth:</b> <span dir="auto">Both: they buy more, and we earn more on it.</span></p>
<p><b>Next step:</b> <span dir="auto">seal trial, line 3; ask Tom for two hours, Fri, June 20</span></p>
`);
  });

  it('lets no tag or entity of the user’s through', () => {
    const html = briefAsHtml(buildBrief(nasty), monday);
    expect(html).toBe(`<h2 dir="auto">*Bold* &amp; &lt;b&gt;Sons&lt;/b&gt;</h2>
<p><span dir="auto">visit Wed, January 7, 2026, O’Neil_, דנה</span></p>
<p><b>Greatest need:</b> <span dir="auto">stop *losing* bread so that they keep 10 &lt; 20</span></p>
<p><b>Because</b> <span dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</span></p>
<p><b>In their words:</b></p>
<ul>
<li><span dir="auto">“5 * 3 &lt; 4_ &amp; snake_case”</span> <span dir="auto">O’Neil_, December 24, 2024</span></li>
<li><span dir="auto">“two lines [x](http://y.test) \`code\` ~~z~~ \\”</span></li>
<li><span dir="auto">“השלט לא עובד.”</span> <span dir="auto">דנה, 2023</span></li>
</ul>
<p><b>They told me:</b></p>
<ul>
<li><span dir="auto">How much?</span> <span dir="auto"># 12,000</span></li>
</ul>
<p><b>I think:</b></p>
<ul>
<li><span dir="auto">- a dash, and &amp;copy; &lt;i&gt;so&lt;/i&gt; on</span></li>
</ul>
<p><b>I’m guessing:</b></p>
<ul>
<li><span dir="auto">1. is not the first of a list</span></li>
</ul>
<p><b>Ask on Wed, January 7, 2026:</b></p>
<ol>
<li><span dir="auto">“Why &quot;that&quot; &lt;now&gt;?”</span></li>
</ol>
<p><b>Worth:</b> <span dir="auto">€12,000 &amp; more</span></p>
`);
  });
});

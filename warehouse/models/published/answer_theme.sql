-- one row an open question × school year × theme of the codebook: its share of the answers
select question, school_year, code::integer as code, theme, share, n, status
from disclosure.answer_theme

-- one row a pair of waves × scale: the change of those who answered both times, and how good the pairing is
select
  questionnaire_id, version, authority_id, programme_id, body_id, before_school_year, before_wave, after_school_year,
  after_wave, scale_id, title_he, title_ar, title_en, n, change, ci_low, ci_high, p, wilcoxon_p, effect_dz, effect_dav,
  reliability, reliable_threshold, improved_share, unchanged_share, worsened_share,
  before_n, after_n, paired_count, one_differs_count, ambiguous_count, paired_share, ambiguous_share,
  expected_wrong_count, low, high, status
from disclosure.questionnaire_change

/**
 * The rows that an export must hold, read with SQL alone: every published statement that is not confidential and does
 * not depend on anything confidential. An empty text is an empty cell; a list has an item on each line.
 * Of several statements that one repeats this version of the report names the first.
 */
export const PUBLISHED = `
  with recursive hidden(id) as (
    select s.id from statement s join source o on o.id = s.source_id
      join source_revision r on r.id = o.published_revision_id where r.confidential
    union
    select s.id from statement s join statement_revision r on r.id = s.published_revision_id
      join hidden on hidden.id in (r.based_on_id, r.relative_to_id, r.rejected_id)
        or exists (select from statement_revision_based_on b where b.statement_revision_id = r.id and b.statement_id = hidden.id)
  )
  select s.ref, s.id::text, c.slug as claim, cr.question, o.slug as source, orv.name as source_name,
    coalesce(orv.side, '') as side, orv.naming::text, r.form::text,
    case when r.relation is null then '' else replace(r.value_type::text, 'yes_no', 'yes-no') end as value_type,
    case when r.value_type in ('number', 'time') then coalesce(replace(r.relation::text, '_', ' '), '') else '' end as relation,
    coalesce(trim_scale(r.low)::text, '') as low, coalesce(trim_scale(r.high)::text, '') as high,
    case when r.value_type = 'number' and r.relation is not null then coalesce(r.unit, cr.unit) else '' end as unit,
    coalesce(than.ref, '') as relative_to,
    coalesce(to_char(r.time_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '') as time_from,
    coalesce(to_char(r.time_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '') as time_to,
    coalesce(r.time_precision::text, '') as time_precision, coalesce(r.time_zone, '') as time_zone,
    coalesce((select string_agg(n.option_id::text, E'\\n' order by n.option_id)
      from statement_revision_option n where n.statement_revision_id = r.id), '') as option_ids,
    coalesce((select string_agg(l.label, E'\\n' order by n.option_id) from statement_revision_option n
      join claim_revision_option l on l.option_id = n.option_id and l.claim_revision_id = cr.id
      where n.statement_revision_id = r.id), '') as options,
    case r.yes_no when true then 'yes' when false then 'no' else '' end as yes_no, coalesce(w.text_value, '') as text,
    r.scope_relation::text as scope, coalesce(w.scope_note, '') as scope_note,
    coalesce(to_char(r.said_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      left(r.said_on::text, case r.said_precision when 'year' then 4 when 'month' then 7 else 10 end)) as said,
    r.said_precision::text, r.said_zone, coalesce((select string_agg(based.ref, E'\\n' order by based.id) from statement based
      where based.id = r.based_on_id or based.id in
        (select b.statement_id from statement_revision_based_on b where b.statement_revision_id = r.id)), '') as based_on,
    w.words as wording, r.wording_kind::text, w.words_language as language,
    coalesce(r.spoken_language, '') as spoken_language, coalesce(w.translation, '') as translation,
    coalesce(w.translation_language, '') as translation_language, coalesce(r.translator, '') as translator,
    coalesce(w.note, '') as note, coalesce(r.credibility::text, 'not graded') as credibility,
    coalesce(r.credibility_reason, '') as credibility_reason,
    coalesce(orv.reliability::text, 'not graded') as reliability,
    coalesce(orv.reliability_reason, '') as reliability_reason,
    coalesce((select string_agg(dr.title, E'\\n' order by v.position) from evidence v join document d on d.id = v.document_id
        join document_revision dr on dr.id = d.published_revision_id
      where v.statement_revision_id = r.id and not dr.confidential), '') as document_titles,
    coalesce((select string_agg(coalesce(encode(d.sha256, 'hex'), 'not captured'), E'\\n' order by v.position)
      from evidence v join document d on d.id = v.document_id
        join document_revision dr on dr.id = d.published_revision_id
      where v.statement_revision_id = r.id and not dr.confidential), '') as document_hashes,
    coalesce((select string_agg(coalesce(nullif(q.exact, ''), '\\e'), E'\\n' order by v.position) from evidence v
      join document d on d.id = v.document_id join document_revision dr on dr.id = d.published_revision_id left join quote q on q.id = v.quote_id
      where v.statement_revision_id = r.id and not dr.confidential), '') as document_quotes
  from statement s
    join event e on e.id = s.event_id
    join statement_revision r on r.id = s.published_revision_id
    join wording w on w.id = r.wording_id
    join claim c on c.id = s.claim_id join claim_revision cr on cr.id = c.published_revision_id
    join source o on o.id = s.source_id join source_revision orv on orv.id = o.published_revision_id
    left join statement than on than.id = r.relative_to_id
  where e.slug = $1 and s.id not in (select id from hidden)
  order by s.ref`;

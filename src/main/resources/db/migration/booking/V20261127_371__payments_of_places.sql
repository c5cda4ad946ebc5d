-- Payments that were begun before they named the place that they are for. Only here is known what they paid for.
UPDATE payment AS p
   SET payee_id = l.place_id
  FROM hold AS h
  JOIN session AS s ON s.id = h.session_id
  JOIN layout AS l ON l.id = s.layout_id
 WHERE h.id = p.reference AND p.payee_id IS NULL;

-- The id of the event of the same article that first tells of this happening; absent where this one does. To count happenings, ask for same_as IS NULL.
-- A first telling's row, with its parties and numbers, has what only its retellings say besides what it says itself.
ALTER TABLE events ADD COLUMN same_as VARCHAR;

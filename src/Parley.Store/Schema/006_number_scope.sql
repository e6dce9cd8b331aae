-- Whether a number is rough ("some 40"), and how it stands to its event: absent for the event's own, 'among' for a part of another number of it, 'total' for a sum
-- that goes beyond it. To add numbers up, ask for scope IS NULL.
ALTER TABLE numbers ADD COLUMN about BOOLEAN;
ALTER TABLE numbers ADD COLUMN scope VARCHAR;

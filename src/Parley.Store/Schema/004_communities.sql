-- What CAMEO's Ethnic and Religious Coding Schemes say of a party. Its sector stands apart from them here; its code ends with them, in capitals.
ALTER TABLE parties ADD COLUMN ethnic VARCHAR;
ALTER TABLE parties ADD COLUMN religion VARCHAR;

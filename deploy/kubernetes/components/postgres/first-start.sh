# Run by the image once, over an empty data folder: the service's role owns its database and nothing else.
psql -v ON_ERROR_STOP=1 -v name="$DATABASE_USER" -v password="$DATABASE_PASSWORD" --username postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL

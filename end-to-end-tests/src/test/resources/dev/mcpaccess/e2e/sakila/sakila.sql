SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE TYPE public.mpaa_rating AS ENUM (
    'G',
    'PG',
    'PG-13',
    'R',
    'NC-17'
);
CREATE DOMAIN public.year AS integer
	CONSTRAINT year_check CHECK (((VALUE >= 1901) AND (VALUE <= 2155)));
CREATE FUNCTION public._group_concat(text, text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$
SELECT CASE
  WHEN $2 IS NULL THEN $1
  WHEN $1 IS NULL THEN $2
  ELSE $1 || ', ' || $2
END
$_$;
CREATE FUNCTION public.film_in_stock(p_film_id integer, p_store_id integer, OUT p_film_count integer) RETURNS SETOF integer
    LANGUAGE sql
    AS $_$
     SELECT inventory_id
     FROM inventory
     WHERE film_id = $1
     AND store_id = $2
     AND inventory_in_stock(inventory_id);
$_$;
CREATE FUNCTION public.film_not_in_stock(p_film_id integer, p_store_id integer, OUT p_film_count integer) RETURNS SETOF integer
    LANGUAGE sql
    AS $_$
    SELECT inventory_id
    FROM inventory
    WHERE film_id = $1
    AND store_id = $2
    AND NOT inventory_in_stock(inventory_id);
$_$;
CREATE FUNCTION public.get_customer_balance(p_customer_id integer, p_effective_date timestamp without time zone) RETURNS numeric
    LANGUAGE plpgsql
    AS $$
       --#OK, WE NEED TO CALCULATE THE CURRENT BALANCE GIVEN A CUSTOMER_ID AND A DATE
       --#THAT WE WANT THE BALANCE TO BE EFFECTIVE FOR. THE BALANCE IS:
       --#   1) RENTAL FEES FOR ALL PREVIOUS RENTALS
       --#   2) ONE DOLLAR FOR EVERY DAY THE PREVIOUS RENTALS ARE OVERDUE
       --#   3) IF A FILM IS MORE THAN RENTAL_DURATION * 2 OVERDUE, CHARGE THE REPLACEMENT_COST
       --#   4) SUBTRACT ALL PAYMENTS MADE BEFORE THE DATE SPECIFIED
DECLARE
    v_rentfees DECIMAL(5,2); --#FEES PAID TO RENT THE VIDEOS INITIALLY
    v_overfees INTEGER;      --#LATE FEES FOR PRIOR RENTALS
    v_payments DECIMAL(5,2); --#SUM OF PAYMENTS MADE PREVIOUSLY
BEGIN
    SELECT COALESCE(SUM(film.rental_rate),0) INTO v_rentfees
    FROM film, inventory, rental
    WHERE film.film_id = inventory.film_id
      AND inventory.inventory_id = rental.inventory_id
      AND rental.rental_date <= p_effective_date
      AND rental.customer_id = p_customer_id;
    SELECT COALESCE(SUM(IF((rental.return_date - rental.rental_date) > (film.rental_duration * '1 day'::interval),
        ((rental.return_date - rental.rental_date) - (film.rental_duration * '1 day'::interval)),0)),0) INTO v_overfees
    FROM rental, inventory, film
    WHERE film.film_id = inventory.film_id
      AND inventory.inventory_id = rental.inventory_id
      AND rental.rental_date <= p_effective_date
      AND rental.customer_id = p_customer_id;
    SELECT COALESCE(SUM(payment.amount),0) INTO v_payments
    FROM payment
    WHERE payment.payment_date <= p_effective_date
    AND payment.customer_id = p_customer_id;
    RETURN v_rentfees + v_overfees - v_payments;
END
$$;
CREATE FUNCTION public.inventory_held_by_customer(p_inventory_id integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_customer_id INTEGER;
BEGIN
  SELECT customer_id INTO v_customer_id
  FROM rental
  WHERE return_date IS NULL
  AND inventory_id = p_inventory_id;
  RETURN v_customer_id;
END $$;
CREATE FUNCTION public.inventory_in_stock(p_inventory_id integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_rentals INTEGER;
    v_out     INTEGER;
BEGIN
    -- AN ITEM IS IN-STOCK IF THERE ARE EITHER NO ROWS IN THE rental TABLE
    -- FOR THE ITEM OR ALL ROWS HAVE return_date POPULATED
    SELECT count(*) INTO v_rentals
    FROM rental
    WHERE inventory_id = p_inventory_id;
    IF v_rentals = 0 THEN
      RETURN TRUE;
    END IF;
    SELECT COUNT(rental_id) INTO v_out
    FROM inventory LEFT JOIN rental USING(inventory_id)
    WHERE inventory.inventory_id = p_inventory_id
    AND rental.return_date IS NULL;
    IF v_out > 0 THEN
      RETURN FALSE;
    ELSE
      RETURN TRUE;
    END IF;
END $$;
CREATE FUNCTION public.last_day(timestamp without time zone) RETURNS date
    LANGUAGE sql IMMUTABLE STRICT
    AS $_$
  SELECT CASE
    WHEN EXTRACT(MONTH FROM $1) = 12 THEN
      (((EXTRACT(YEAR FROM $1) + 1) operator(pg_catalog.||) '-01-01')::date - INTERVAL '1 day')::date
    ELSE
      ((EXTRACT(YEAR FROM $1) operator(pg_catalog.||) '-' operator(pg_catalog.||) (EXTRACT(MONTH FROM $1) + 1) operator(pg_catalog.||) '-01')::date - INTERVAL '1 day')::date
    END
$_$;
CREATE FUNCTION public.last_updated() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.last_update = CURRENT_TIMESTAMP;
    RETURN NEW;
END $$;
CREATE SEQUENCE public.customer_customer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.customer (
    customer_id integer DEFAULT nextval('public.customer_customer_id_seq'::regclass) NOT NULL,
    store_id integer NOT NULL,
    first_name character varying(45) NOT NULL,
    last_name character varying(45) NOT NULL,
    email character varying(50),
    address_id integer NOT NULL,
    activebool boolean DEFAULT true NOT NULL,
    create_date date DEFAULT ('now'::text)::date NOT NULL,
    last_update timestamp without time zone DEFAULT now(),
    active integer
);
CREATE FUNCTION public.rewards_report(min_monthly_purchases integer, min_dollar_amount_purchased numeric) RETURNS SETOF public.customer
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
    last_month_start DATE;
    last_month_end DATE;
rr RECORD;
tmpSQL TEXT;
BEGIN
    /* Some sanity checks... */
    IF min_monthly_purchases = 0 THEN
        RAISE EXCEPTION 'Minimum monthly purchases parameter must be > 0';
    END IF;
    IF min_dollar_amount_purchased = 0.00 THEN
        RAISE EXCEPTION 'Minimum monthly dollar amount purchased parameter must be > $0.00';
    END IF;
    last_month_start := CURRENT_DATE - '3 month'::interval;
    last_month_start := to_date((extract(YEAR FROM last_month_start) || '-' || extract(MONTH FROM last_month_start) || '-01'),'YYYY-MM-DD');
    last_month_end := LAST_DAY(last_month_start);
    /*
    Create a temporary storage area for Customer IDs.
    */
    CREATE TEMPORARY TABLE tmpCustomer (customer_id INTEGER NOT NULL PRIMARY KEY);
    /*
    Find all customers meeting the monthly purchase requirements
    */
    tmpSQL := 'INSERT INTO tmpCustomer (customer_id)
        SELECT p.customer_id
        FROM payment AS p
        WHERE DATE(p.payment_date) BETWEEN '||quote_literal(last_month_start) ||' AND '|| quote_literal(last_month_end) || '
        GROUP BY customer_id
        HAVING SUM(p.amount) > '|| min_dollar_amount_purchased || '
        AND COUNT(customer_id) > ' ||min_monthly_purchases ;
    EXECUTE tmpSQL;
    /*
    Output ALL customer information of matching rewardees.
    Customize output as needed.
    */
    FOR rr IN EXECUTE 'SELECT c.* FROM tmpCustomer AS t INNER JOIN customer AS c ON t.customer_id = c.customer_id' LOOP
        RETURN NEXT rr;
    END LOOP;
    /* Clean up */
    tmpSQL := 'DROP TABLE tmpCustomer';
    EXECUTE tmpSQL;
RETURN;
END
$_$;
CREATE AGGREGATE public.group_concat(text) (
    SFUNC = public._group_concat,
    STYPE = text
);
CREATE SEQUENCE public.actor_actor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.actor (
    actor_id integer DEFAULT nextval('public.actor_actor_id_seq'::regclass) NOT NULL,
    first_name character varying(45) NOT NULL,
    last_name character varying(45) NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE SEQUENCE public.category_category_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.category (
    category_id integer DEFAULT nextval('public.category_category_id_seq'::regclass) NOT NULL,
    name character varying(25) NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE SEQUENCE public.film_film_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.film (
    film_id integer DEFAULT nextval('public.film_film_id_seq'::regclass) NOT NULL,
    title character varying(255) NOT NULL,
    description text,
    release_year public.year,
    language_id integer NOT NULL,
    original_language_id integer,
    rental_duration smallint DEFAULT 3 NOT NULL,
    rental_rate numeric(4,2) DEFAULT 4.99 NOT NULL,
    length smallint,
    replacement_cost numeric(5,2) DEFAULT 19.99 NOT NULL,
    rating public.mpaa_rating DEFAULT 'G'::public.mpaa_rating,
    last_update timestamp without time zone DEFAULT now() NOT NULL,
    special_features text[],
    fulltext tsvector NOT NULL
);
CREATE TABLE public.film_actor (
    actor_id integer NOT NULL,
    film_id integer NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.film_category (
    film_id integer NOT NULL,
    category_id integer NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE VIEW public.actor_info AS
 SELECT a.actor_id,
    a.first_name,
    a.last_name,
    public.group_concat(DISTINCT (((c.name)::text || ': '::text) || ( SELECT public.group_concat((f.title)::text) AS group_concat
           FROM ((public.film f
             JOIN public.film_category fc_1 ON ((f.film_id = fc_1.film_id)))
             JOIN public.film_actor fa_1 ON ((f.film_id = fa_1.film_id)))
          WHERE ((fc_1.category_id = c.category_id) AND (fa_1.actor_id = a.actor_id))
          GROUP BY fa_1.actor_id))) AS film_info
   FROM (((public.actor a
     LEFT JOIN public.film_actor fa ON ((a.actor_id = fa.actor_id)))
     LEFT JOIN public.film_category fc ON ((fa.film_id = fc.film_id)))
     LEFT JOIN public.category c ON ((fc.category_id = c.category_id)))
  GROUP BY a.actor_id, a.first_name, a.last_name;
CREATE SEQUENCE public.address_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.address (
    address_id integer DEFAULT nextval('public.address_address_id_seq'::regclass) NOT NULL,
    address character varying(50) NOT NULL,
    address2 character varying(50),
    district character varying(20) NOT NULL,
    city_id integer NOT NULL,
    postal_code character varying(10),
    phone character varying(20) NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE SEQUENCE public.city_city_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.city (
    city_id integer DEFAULT nextval('public.city_city_id_seq'::regclass) NOT NULL,
    city character varying(50) NOT NULL,
    country_id integer NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE SEQUENCE public.country_country_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.country (
    country_id integer DEFAULT nextval('public.country_country_id_seq'::regclass) NOT NULL,
    country character varying(50) NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE VIEW public.customer_list AS
 SELECT cu.customer_id AS id,
    (((cu.first_name)::text || ' '::text) || (cu.last_name)::text) AS name,
    a.address,
    a.postal_code AS "zip code",
    a.phone,
    city.city,
    country.country,
        CASE
            WHEN cu.activebool THEN 'active'::text
            ELSE ''::text
        END AS notes,
    cu.store_id AS sid
   FROM (((public.customer cu
     JOIN public.address a ON ((cu.address_id = a.address_id)))
     JOIN public.city ON ((a.city_id = city.city_id)))
     JOIN public.country ON ((city.country_id = country.country_id)));
CREATE VIEW public.film_list AS
 SELECT film.film_id AS fid,
    film.title,
    film.description,
    category.name AS category,
    film.rental_rate AS price,
    film.length,
    film.rating,
    public.group_concat((((actor.first_name)::text || ' '::text) || (actor.last_name)::text)) AS actors
   FROM ((((public.category
     LEFT JOIN public.film_category ON ((category.category_id = film_category.category_id)))
     LEFT JOIN public.film ON ((film_category.film_id = film.film_id)))
     JOIN public.film_actor ON ((film.film_id = film_actor.film_id)))
     JOIN public.actor ON ((film_actor.actor_id = actor.actor_id)))
  GROUP BY film.film_id, film.title, film.description, category.name, film.rental_rate, film.length, film.rating;
CREATE SEQUENCE public.inventory_inventory_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.inventory (
    inventory_id integer DEFAULT nextval('public.inventory_inventory_id_seq'::regclass) NOT NULL,
    film_id integer NOT NULL,
    store_id integer NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE SEQUENCE public.language_language_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.language (
    language_id integer DEFAULT nextval('public.language_language_id_seq'::regclass) NOT NULL,
    name character(20) NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE VIEW public.nicer_but_slower_film_list AS
 SELECT film.film_id AS fid,
    film.title,
    film.description,
    category.name AS category,
    film.rental_rate AS price,
    film.length,
    film.rating,
    public.group_concat((((upper("substring"((actor.first_name)::text, 1, 1)) || lower("substring"((actor.first_name)::text, 2))) || upper("substring"((actor.last_name)::text, 1, 1))) || lower("substring"((actor.last_name)::text, 2)))) AS actors
   FROM ((((public.category
     LEFT JOIN public.film_category ON ((category.category_id = film_category.category_id)))
     LEFT JOIN public.film ON ((film_category.film_id = film.film_id)))
     JOIN public.film_actor ON ((film.film_id = film_actor.film_id)))
     JOIN public.actor ON ((film_actor.actor_id = actor.actor_id)))
  GROUP BY film.film_id, film.title, film.description, category.name, film.rental_rate, film.length, film.rating;
CREATE SEQUENCE public.payment_payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.payment (
    payment_id integer DEFAULT nextval('public.payment_payment_id_seq'::regclass) NOT NULL,
    customer_id integer NOT NULL,
    staff_id integer NOT NULL,
    rental_id integer NOT NULL,
    amount numeric(5,2) NOT NULL,
    payment_date timestamp without time zone NOT NULL
);
CREATE TABLE public.payment_p2007_01 (
    CONSTRAINT payment_p2007_01_payment_date_check CHECK (((payment_date >= '2007-01-01 00:00:00'::timestamp without time zone) AND (payment_date < '2007-02-01 00:00:00'::timestamp without time zone)))
)
INHERITS (public.payment);
CREATE TABLE public.payment_p2007_02 (
    CONSTRAINT payment_p2007_02_payment_date_check CHECK (((payment_date >= '2007-02-01 00:00:00'::timestamp without time zone) AND (payment_date < '2007-03-01 00:00:00'::timestamp without time zone)))
)
INHERITS (public.payment);
CREATE TABLE public.payment_p2007_03 (
    CONSTRAINT payment_p2007_03_payment_date_check CHECK (((payment_date >= '2007-03-01 00:00:00'::timestamp without time zone) AND (payment_date < '2007-04-01 00:00:00'::timestamp without time zone)))
)
INHERITS (public.payment);
CREATE TABLE public.payment_p2007_04 (
    CONSTRAINT payment_p2007_04_payment_date_check CHECK (((payment_date >= '2007-04-01 00:00:00'::timestamp without time zone) AND (payment_date < '2007-05-01 00:00:00'::timestamp without time zone)))
)
INHERITS (public.payment);
CREATE TABLE public.payment_p2007_05 (
    CONSTRAINT payment_p2007_05_payment_date_check CHECK (((payment_date >= '2007-05-01 00:00:00'::timestamp without time zone) AND (payment_date < '2007-06-01 00:00:00'::timestamp without time zone)))
)
INHERITS (public.payment);
CREATE TABLE public.payment_p2007_06 (
    CONSTRAINT payment_p2007_06_payment_date_check CHECK (((payment_date >= '2007-06-01 00:00:00'::timestamp without time zone) AND (payment_date < '2007-07-01 00:00:00'::timestamp without time zone)))
)
INHERITS (public.payment);
CREATE SEQUENCE public.rental_rental_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.rental (
    rental_id integer DEFAULT nextval('public.rental_rental_id_seq'::regclass) NOT NULL,
    rental_date timestamp without time zone NOT NULL,
    inventory_id integer NOT NULL,
    customer_id integer NOT NULL,
    return_date timestamp without time zone,
    staff_id integer NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE VIEW public.sales_by_film_category AS
 SELECT c.name AS category,
    sum(p.amount) AS total_sales
   FROM (((((public.payment p
     JOIN public.rental r ON ((p.rental_id = r.rental_id)))
     JOIN public.inventory i ON ((r.inventory_id = i.inventory_id)))
     JOIN public.film f ON ((i.film_id = f.film_id)))
     JOIN public.film_category fc ON ((f.film_id = fc.film_id)))
     JOIN public.category c ON ((fc.category_id = c.category_id)))
  GROUP BY c.name
  ORDER BY (sum(p.amount)) DESC;
CREATE SEQUENCE public.staff_staff_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.staff (
    staff_id integer DEFAULT nextval('public.staff_staff_id_seq'::regclass) NOT NULL,
    first_name character varying(45) NOT NULL,
    last_name character varying(45) NOT NULL,
    address_id integer NOT NULL,
    email character varying(50),
    store_id integer NOT NULL,
    active boolean DEFAULT true NOT NULL,
    username character varying(16) NOT NULL,
    password character varying(40),
    last_update timestamp without time zone DEFAULT now() NOT NULL,
    picture bytea
);
CREATE SEQUENCE public.store_store_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.store (
    store_id integer DEFAULT nextval('public.store_store_id_seq'::regclass) NOT NULL,
    manager_staff_id integer NOT NULL,
    address_id integer NOT NULL,
    last_update timestamp without time zone DEFAULT now() NOT NULL
);
CREATE VIEW public.sales_by_store AS
 SELECT (((c.city)::text || ','::text) || (cy.country)::text) AS store,
    (((m.first_name)::text || ' '::text) || (m.last_name)::text) AS manager,
    sum(p.amount) AS total_sales
   FROM (((((((public.payment p
     JOIN public.rental r ON ((p.rental_id = r.rental_id)))
     JOIN public.inventory i ON ((r.inventory_id = i.inventory_id)))
     JOIN public.store s ON ((i.store_id = s.store_id)))
     JOIN public.address a ON ((s.address_id = a.address_id)))
     JOIN public.city c ON ((a.city_id = c.city_id)))
     JOIN public.country cy ON ((c.country_id = cy.country_id)))
     JOIN public.staff m ON ((s.manager_staff_id = m.staff_id)))
  GROUP BY cy.country, c.city, s.store_id, m.first_name, m.last_name
  ORDER BY cy.country, c.city;
CREATE VIEW public.staff_list AS
 SELECT s.staff_id AS id,
    (((s.first_name)::text || ' '::text) || (s.last_name)::text) AS name,
    a.address,
    a.postal_code AS "zip code",
    a.phone,
    city.city,
    country.country,
    s.store_id AS sid
   FROM (((public.staff s
     JOIN public.address a ON ((s.address_id = a.address_id)))
     JOIN public.city ON ((a.city_id = city.city_id)))
     JOIN public.country ON ((city.country_id = country.country_id)));
ALTER TABLE ONLY public.payment_p2007_01 ALTER COLUMN payment_id SET DEFAULT nextval('public.payment_payment_id_seq'::regclass);
ALTER TABLE ONLY public.payment_p2007_02 ALTER COLUMN payment_id SET DEFAULT nextval('public.payment_payment_id_seq'::regclass);
ALTER TABLE ONLY public.payment_p2007_03 ALTER COLUMN payment_id SET DEFAULT nextval('public.payment_payment_id_seq'::regclass);
ALTER TABLE ONLY public.payment_p2007_04 ALTER COLUMN payment_id SET DEFAULT nextval('public.payment_payment_id_seq'::regclass);
ALTER TABLE ONLY public.payment_p2007_05 ALTER COLUMN payment_id SET DEFAULT nextval('public.payment_payment_id_seq'::regclass);
ALTER TABLE ONLY public.payment_p2007_06 ALTER COLUMN payment_id SET DEFAULT nextval('public.payment_payment_id_seq'::regclass);
INSERT INTO public.actor VALUES
	(81, 'SCARLETT', 'DAMON', '2006-02-15 04:34:33'),
	(144, 'ANGELA', 'WITHERSPOON', '2006-02-15 04:34:33'),
	(45, 'REESE', 'KILMER', '2006-02-15 04:34:33'),
	(5, 'JOHNNY', 'LOLLOBRIGIDA', '2006-02-15 04:34:33'),
	(142, 'JADA', 'RYDER', '2006-02-15 04:34:33'),
	(1, 'PENELOPE', 'GUINESS', '2006-02-15 04:34:33'),
	(102, 'WALTER', 'TORN', '2006-02-15 04:34:33'),
	(64, 'RAY', 'JOHANSSON', '2006-02-15 04:34:33'),
	(41, 'JODIE', 'DEGENERES', '2006-02-15 04:34:33'),
	(29, 'ALEC', 'WAYNE', '2006-02-15 04:34:33'),
	(123, 'JULIANNE', 'DENCH', '2006-02-15 04:34:33'),
	(136, 'ED', 'MANSFIELD', '2006-02-15 04:34:33'),
	(52, 'CARMEN', 'HUNT', '2006-02-15 04:34:33'),
	(55, 'FAY', 'KILMER', '2006-02-15 04:34:33'),
	(159, 'LAURA', 'BRODY', '2006-02-15 04:34:33'),
	(170, 'MENA', 'HOPPER', '2006-02-15 04:34:33'),
	(13, 'UMA', 'WOOD', '2006-02-15 04:34:33'),
	(21, 'KIRSTEN', 'PALTROW', '2006-02-15 04:34:33'),
	(43, 'KIRK', 'JOVOVICH', '2006-02-15 04:34:33'),
	(91, 'CHRISTOPHER', 'BERRY', '2006-02-15 04:34:33'),
	(176, 'JON', 'CHASE', '2006-02-15 04:34:33'),
	(175, 'WILLIAM', 'HACKMAN', '2006-02-15 04:34:33'),
	(90, 'SEAN', 'GUINESS', '2006-02-15 04:34:33'),
	(59, 'DUSTIN', 'TAUTOU', '2006-02-15 04:34:33'),
	(200, 'THORA', 'TEMPLE', '2006-02-15 04:34:33'),
	(12, 'KARL', 'BERRY', '2006-02-15 04:34:33'),
	(40, 'JOHNNY', 'CAGE', '2006-02-15 04:34:33'),
	(137, 'MORGAN', 'WILLIAMS', '2006-02-15 04:34:33'),
	(51, 'GARY', 'PHOENIX', '2006-02-15 04:34:33'),
	(105, 'SIDNEY', 'CROWE', '2006-02-15 04:34:33'),
	(96, 'GENE', 'WILLIS', '2006-02-15 04:34:33'),
	(181, 'MATTHEW', 'CARREY', '2006-02-15 04:34:33'),
	(198, 'MARY', 'KEITEL', '2006-02-15 04:34:33'),
	(191, 'GREGORY', 'GOODING', '2006-02-15 04:34:33'),
	(77, 'CARY', 'MCCONAUGHEY', '2006-02-15 04:34:33'),
	(194, 'MERYL', 'ALLEN', '2006-02-15 04:34:33'),
	(94, 'KENNETH', 'TORN', '2006-02-15 04:34:33'),
	(130, 'GRETA', 'KEITEL', '2006-02-15 04:34:33'),
	(188, 'ROCK', 'DUKAKIS', '2006-02-15 04:34:33'),
	(10, 'CHRISTIAN', 'GABLE', '2006-02-15 04:34:33'),
	(164, 'HUMPHREY', 'WILLIS', '2006-02-15 04:34:33'),
	(103, 'MATTHEW', 'LEIGH', '2006-02-15 04:34:33'),
	(192, 'JOHN', 'SUVARI', '2006-02-15 04:34:33'),
	(19, 'BOB', 'FAWCETT', '2006-02-15 04:34:33'),
	(36, 'BURT', 'DUKAKIS', '2006-02-15 04:34:33'),
	(197, 'REESE', 'WEST', '2006-02-15 04:34:33'),
	(109, 'SYLVESTER', 'DERN', '2006-02-15 04:34:33'),
	(53, 'MENA', 'TEMPLE', '2006-02-15 04:34:33'),
	(23, 'SANDRA', 'KILMER', '2006-02-15 04:34:33'),
	(185, 'MICHAEL', 'BOLGER', '2006-02-15 04:34:33'),
	(157, 'GRETA', 'MALDEN', '2006-02-15 04:34:33'),
	(69, 'KENNETH', 'PALTROW', '2006-02-15 04:34:33'),
	(117, 'RENEE', 'TRACY', '2006-02-15 04:34:33'),
	(30, 'SANDRA', 'PECK', '2006-02-15 04:34:33'),
	(177, 'GENE', 'MCKELLEN', '2006-02-15 04:34:33'),
	(68, 'RIP', 'WINSLET', '2006-02-15 04:34:33'),
	(57, 'JUDE', 'CRUISE', '2006-02-15 04:34:33'),
	(169, 'KENNETH', 'HOFFMAN', '2006-02-15 04:34:33'),
	(138, 'LUCILLE', 'DEE', '2006-02-15 04:34:33'),
	(88, 'KENNETH', 'PESCI', '2006-02-15 04:34:33'),
	(100, 'SPENCER', 'DEPP', '2006-02-15 04:34:33'),
	(37, 'VAL', 'BOLGER', '2006-02-15 04:34:33'),
	(99, 'JIM', 'MOSTEL', '2006-02-15 04:34:33'),
	(75, 'BURT', 'POSEY', '2006-02-15 04:34:33'),
	(84, 'JAMES', 'PITT', '2006-02-15 04:34:33'),
	(27, 'JULIA', 'MCQUEEN', '2006-02-15 04:34:33'),
	(2, 'NICK', 'WAHLBERG', '2006-02-15 04:34:33'),
	(174, 'MICHAEL', 'BENING', '2006-02-15 04:34:33'),
	(104, 'PENELOPE', 'CRONYN', '2006-02-15 04:34:33'),
	(35, 'JUDY', 'DEAN', '2006-02-15 04:34:33'),
	(22, 'ELVIS', 'MARX', '2006-02-15 04:34:33'),
	(24, 'CAMERON', 'STREEP', '2006-02-15 04:34:33'),
	(26, 'RIP', 'CRAWFORD', '2006-02-15 04:34:33'),
	(82, 'WOODY', 'JOLIE', '2006-02-15 04:34:33'),
	(114, 'MORGAN', 'MCDORMAND', '2006-02-15 04:34:33'),
	(62, 'JAYNE', 'NEESON', '2006-02-15 04:34:33'),
	(187, 'RENEE', 'BALL', '2006-02-15 04:34:33'),
	(147, 'FAY', 'WINSLET', '2006-02-15 04:34:33'),
	(28, 'WOODY', 'HOFFMAN', '2006-02-15 04:34:33'),
	(167, 'LAURENCE', 'BULLOCK', '2006-02-15 04:34:33'),
	(133, 'RICHARD', 'PENN', '2006-02-15 04:34:33'),
	(146, 'ALBERT', 'JOHANSSON', '2006-02-15 04:34:33'),
	(155, 'IAN', 'TANDY', '2006-02-15 04:34:33'),
	(110, 'SUSAN', 'DAVIS', '2006-02-15 04:34:33'),
	(108, 'WARREN', 'NOLTE', '2006-02-15 04:34:33'),
	(139, 'EWAN', 'GOODING', '2006-02-15 04:34:33'),
	(85, 'MINNIE', 'ZELLWEGER', '2006-02-15 04:34:33'),
	(162, 'OPRAH', 'KILMER', '2006-02-15 04:34:33'),
	(180, 'JEFF', 'SILVERSTONE', '2006-02-15 04:34:33'),
	(3, 'ED', 'CHASE', '2006-02-15 04:34:33'),
	(20, 'LUCILLE', 'TRACY', '2006-02-15 04:34:33'),
	(160, 'CHRIS', 'DEPP', '2006-02-15 04:34:33');
INSERT INTO public.address VALUES
	(81, '1692 Ede Loop', NULL, ' ', 30, '9223', ' ', '2006-02-15 04:45:30'),
	(600, '1837 Kaduna Parkway', NULL, ' ', 241, '82580', ' ', '2006-02-15 04:45:30'),
	(488, '698 Jelets Boulevard', NULL, ' ', 142, '2596', ' ', '2006-02-15 04:45:30'),
	(149, '999 Sanaa Loop', NULL, ' ', 491, '3439', ' ', '2006-02-15 04:45:30'),
	(115, '1378 Alvorada Avenue', NULL, ' ', 102, '75834', ' ', '2006-02-15 04:45:30'),
	(189, '927 Barcelona Street', NULL, ' ', 467, '65121', ' ', '2006-02-15 04:45:30'),
	(479, '1854 Okara Boulevard', NULL, ' ', 158, '42123', ' ', '2006-02-15 04:45:30'),
	(509, '786 Matsue Way', NULL, ' ', 245, '37469', ' ', '2006-02-15 04:45:30'),
	(61, '943 Tokat Street', NULL, ' ', 560, '45428', ' ', '2006-02-15 04:45:30'),
	(116, '793 Cam Ranh Avenue', NULL, ' ', 292, '87057', ' ', '2006-02-15 04:45:30'),
	(553, '1421 Quilmes Lane', NULL, ' ', 260, '19151', ' ', '2006-02-15 04:45:30'),
	(228, '60 Poos de Caldas Street', NULL, ' ', 243, '82338', ' ', '2006-02-15 04:45:30'),
	(572, '539 Hami Way', NULL, ' ', 538, '52196', ' ', '2006-02-15 04:45:30'),
	(568, '1342 Sharja Way', NULL, ' ', 488, '93655', ' ', '2006-02-15 04:45:30'),
	(273, '1519 Ilorin Place', NULL, ' ', 395, '49298', ' ', '2006-02-15 04:45:30'),
	(5, '1913 Hanoi Way', NULL, ' ', 463, '35200', ' ', '2006-02-15 04:45:30'),
	(478, '1078 Stara Zagora Drive', NULL, ' ', 301, '69221', ' ', '2006-02-15 04:45:30'),
	(243, '47 Syktyvkar Lane', NULL, ' ', 118, '22236', ' ', '2006-02-15 04:45:30'),
	(539, '1332 Gaziantep Lane', NULL, ' ', 80, '22813', ' ', '2006-02-15 04:45:30'),
	(392, '514 Ife Way', NULL, ' ', 315, '69973', ' ', '2006-02-15 04:45:30'),
	(142, '1587 Sullana Lane', NULL, ' ', 207, '85769', ' ', '2006-02-15 04:45:30'),
	(1, '47 MySakila Drive', NULL, ' ', 300, NULL, ' ', '2006-02-15 04:45:30'),
	(348, '785 Vaduz Street', NULL, ' ', 335, '36170', ' ', '2006-02-15 04:45:30'),
	(517, '548 Uruapan Street', NULL, ' ', 312, '35653', ' ', '2006-02-15 04:45:30'),
	(285, '1006 Santa Brbara dOeste Manor', NULL, ' ', 389, '36229', ' ', '2006-02-15 04:45:30'),
	(321, '651 Pathankot Loop', NULL, ' ', 336, '59811', ' ', '2006-02-15 04:45:30'),
	(320, '1542 Lubumbashi Boulevard', NULL, ' ', 57, '62472', ' ', '2006-02-15 04:45:30'),
	(552, '390 Wroclaw Way', NULL, ' ', 462, '5753', ' ', '2006-02-15 04:45:30'),
	(500, '362 Rajkot Lane', NULL, ' ', 47, '98030', ' ', '2006-02-15 04:45:30'),
	(398, '954 Lapu-Lapu Way', NULL, ' ', 278, '8816', ' ', '2006-02-15 04:45:30'),
	(49, '1718 Valencia Street', NULL, ' ', 27, '37359', ' ', '2006-02-15 04:45:30'),
	(11, '900 Santiago de Compostela Parkway', NULL, ' ', 280, '93896', ' ', '2006-02-15 04:45:30'),
	(233, '356 Olomouc Manor', NULL, ' ', 26, '93323', ' ', '2006-02-15 04:45:30'),
	(414, '1936 Lapu-Lapu Parkway', NULL, ' ', 141, '7122', ' ', '2006-02-15 04:45:30'),
	(78, '1206 Dos Quebradas Place', NULL, ' ', 431, '20207', ' ', '2006-02-15 04:45:30'),
	(566, '1229 Varanasi (Benares) Manor', NULL, ' ', 43, '40195', ' ', '2006-02-15 04:45:30'),
	(554, '947 Trshavn Place', NULL, ' ', 528, '841', ' ', '2006-02-15 04:45:30'),
	(340, '507 Smolensk Loop', NULL, ' ', 492, '22971', ' ', '2006-02-15 04:45:30'),
	(351, '1157 Nyeri Loop', NULL, ' ', 320, '56380', ' ', '2006-02-15 04:45:30'),
	(418, '126 Acua Parkway', NULL, ' ', 71, '58888', ' ', '2006-02-15 04:45:30'),
	(152, '1952 Pune Lane', NULL, ' ', 442, '92150', ' ', '2006-02-15 04:45:30'),
	(550, '1715 Okayama Street', NULL, ' ', 485, '55676', ' ', '2006-02-15 04:45:30'),
	(29, '934 San Felipe de Puerto Plata Street', NULL, ' ', 472, '99780', ' ', '2006-02-15 04:45:30'),
	(123, '1987 Coacalco de Berriozbal Loop', NULL, ' ', 476, '96065', ' ', '2006-02-15 04:45:30'),
	(365, '1009 Zanzibar Lane', NULL, ' ', 32, '64875', ' ', '2006-02-15 04:45:30'),
	(136, '898 Belm Manor', NULL, ' ', 87, '49757', ' ', '2006-02-15 04:45:30'),
	(307, '1908 Gaziantep Place', NULL, ' ', 536, '58979', ' ', '2006-02-15 04:45:30'),
	(427, '1557 Cape Coral Parkway', NULL, ' ', 293, '46875', ' ', '2006-02-15 04:45:30'),
	(148, '1027 Songkhla Manor', NULL, ' ', 340, '30861', ' ', '2006-02-15 04:45:30'),
	(598, '42 Fontana Avenue', NULL, ' ', 512, '14684', ' ', '2006-02-15 04:45:30'),
	(397, '614 Pak Kret Street', NULL, ' ', 6, '27796', ' ', '2006-02-15 04:45:30'),
	(318, '1774 Yaound Place', NULL, ' ', 166, '91400', ' ', '2006-02-15 04:45:30'),
	(52, '909 Garland Manor', NULL, ' ', 367, '69367', ' ', '2006-02-15 04:45:30'),
	(453, '319 Springs Loop', NULL, ' ', 160, '99552', ' ', '2006-02-15 04:45:30'),
	(502, '1515 Korla Way', NULL, ' ', 589, '57197', ' ', '2006-02-15 04:45:30'),
	(170, '710 San Felipe del Progreso Avenue', NULL, ' ', 304, '76901', ' ', '2006-02-15 04:45:30'),
	(131, '801 Hagonoy Drive', NULL, ' ', 484, '8439', ' ', '2006-02-15 04:45:30'),
	(325, '1892 Nabereznyje Telny Lane', NULL, ' ', 516, '28396', ' ', '2006-02-15 04:45:30'),
	(43, '306 Antofagasta Place', NULL, ' ', 569, '3989', ' ', '2006-02-15 04:45:30'),
	(38, '61 Tama Street', NULL, ' ', 284, '94065', ' ', '2006-02-15 04:45:30'),
	(349, '1516 Escobar Drive', NULL, ' ', 370, '46069', ' ', '2006-02-15 04:45:30'),
	(86, '927 Baha Blanca Parkway', NULL, ' ', 479, '9495', ' ', '2006-02-15 04:45:30'),
	(391, '1793 Meixian Place', NULL, ' ', 258, '33535', ' ', '2006-02-15 04:45:30'),
	(91, '1740 Portoviejo Avenue', NULL, ' ', 480, '29932', ' ', '2006-02-15 04:45:30'),
	(375, '1049 Matamoros Parkway', NULL, ' ', 191, '69640', ' ', '2006-02-15 04:45:30'),
	(175, '316 Uruapan Street', NULL, ' ', 223, '58194', ' ', '2006-02-15 04:45:30'),
	(374, '433 Florencia Street', NULL, ' ', 250, '91330', ' ', '2006-02-15 04:45:30'),
	(506, '414 Mandaluyong Street', NULL, ' ', 314, '16370', ' ', '2006-02-15 04:45:30'),
	(90, '870 Ashqelon Loop', NULL, ' ', 489, '84931', ' ', '2006-02-15 04:45:30'),
	(579, '521 San Juan Bautista Tuxtepec Place', NULL, ' ', 598, '95093', ' ', '2006-02-15 04:45:30'),
	(290, '1336 Benin City Drive', NULL, ' ', 386, '46044', ' ', '2006-02-15 04:45:30'),
	(59, '1697 Kowloon and New Kowloon Loop', NULL, ' ', 49, '57807', ' ', '2006-02-15 04:45:30'),
	(297, '1192 Tongliao Street', NULL, ' ', 470, '19065', ' ', '2006-02-15 04:45:30'),
	(443, '1836 Korla Parkway', NULL, ' ', 272, '55405', ' ', '2006-02-15 04:45:30'),
	(492, '185 Mannheim Lane', NULL, ' ', 408, '23661', ' ', '2006-02-15 04:45:30'),
	(472, '1447 Chatsworth Place', NULL, ' ', 129, '41545', ' ', '2006-02-15 04:45:30'),
	(353, '381 Kabul Way', NULL, ' ', 209, '87272', ' ', '2006-02-15 04:45:30'),
	(12, '478 Joliet Way', NULL, ' ', 200, '77948', ' ', '2006-02-15 04:45:30'),
	(434, '1404 Taguig Drive', NULL, ' ', 547, '87212', ' ', '2006-02-15 04:45:30'),
	(40, '334 Munger (Monghyr) Lane', NULL, ' ', 31, '38145', ' ', '2006-02-15 04:45:30'),
	(150, '879 Newcastle Way', NULL, ' ', 499, '90732', ' ', '2006-02-15 04:45:30'),
	(487, '1785 So Bernardo do Campo Street', NULL, ' ', 125, '71182', ' ', '2006-02-15 04:45:30'),
	(97, '832 Nakhon Sawan Manor', NULL, ' ', 592, '49021', ' ', '2006-02-15 04:45:30'),
	(341, '1920 Weifang Avenue', NULL, ' ', 427, '15643', ' ', '2006-02-15 04:45:30'),
	(256, '1497 Yuzhou Drive', NULL, ' ', 312, '3433', ' ', '2006-02-15 04:45:30'),
	(276, '1675 Xiangfan Manor', NULL, ' ', 283, '11763', ' ', '2006-02-15 04:45:30'),
	(315, '543 Bergamo Avenue', NULL, ' ', 215, '59686', ' ', '2006-02-15 04:45:30'),
	(143, '1029 Dzerzinsk Manor', NULL, ' ', 542, '57519', ' ', '2006-02-15 04:45:30'),
	(284, '600 Bradford Street', NULL, ' ', 514, '96204', ' ', '2006-02-15 04:45:30'),
	(565, '1741 Hoshiarpur Boulevard', NULL, ' ', 79, '22372', ' ', '2006-02-15 04:45:30'),
	(475, '434 Ourense (Orense) Manor', NULL, ' ', 206, '14122', ' ', '2006-02-15 04:45:30'),
	(51, '686 Garland Manor', NULL, ' ', 247, '52535', ' ', '2006-02-15 04:45:30'),
	(250, '829 Grand Prairie Way', NULL, ' ', 328, '6461', ' ', '2006-02-15 04:45:30'),
	(219, '1229 Valencia Parkway', NULL, ' ', 498, '99124', ' ', '2006-02-15 04:45:30'),
	(96, '984 Effon-Alaiye Avenue', NULL, ' ', 183, '17119', ' ', '2006-02-15 04:45:30'),
	(42, '269 Cam Ranh Parkway', NULL, ' ', 115, '34689', ' ', '2006-02-15 04:45:30'),
	(50, '46 Pjatigorsk Lane', NULL, ' ', 343, '23616', ' ', '2006-02-15 04:45:30'),
	(454, '956 Nam Dinh Manor', NULL, ' ', 481, '21872', ' ', '2006-02-15 04:45:30'),
	(208, '1215 Pyongyang Parkway', NULL, ' ', 557, '25238', ' ', '2006-02-15 04:45:30'),
	(259, '1338 Zalantun Lane', NULL, ' ', 413, '45403', ' ', '2006-02-15 04:45:30'),
	(576, '1351 Sousse Lane', NULL, ' ', 341, '37815', ' ', '2006-02-15 04:45:30'),
	(206, '642 Nador Drive', NULL, ' ', 77, '3924', ' ', '2006-02-15 04:45:30'),
	(182, '1891 Rizhao Boulevard', NULL, ' ', 456, '47288', ' ', '2006-02-15 04:45:30'),
	(181, '146 Johannesburg Way', NULL, ' ', 330, '54132', ' ', '2006-02-15 04:45:30'),
	(48, '1998 Halifax Drive', NULL, ' ', 308, '76022', ' ', '2006-02-15 04:45:30'),
	(350, '1628 Nagareyama Lane', NULL, ' ', 453, '60079', ' ', '2006-02-15 04:45:30'),
	(376, '1061 Ede Avenue', NULL, ' ', 98, '57810', ' ', '2006-02-15 04:45:30'),
	(214, '751 Lima Loop', NULL, ' ', 7, '99405', ' ', '2006-02-15 04:45:30'),
	(9, '53 Idfu Parkway', NULL, ' ', 361, '42399', ' ', '2006-02-15 04:45:30'),
	(491, '1789 Saint-Denis Parkway', NULL, ' ', 4, '8268', ' ', '2006-02-15 04:45:30'),
	(291, '1155 Liaocheng Place', NULL, ' ', 152, '22650', ' ', '2006-02-15 04:45:30'),
	(112, '1002 Ahmadnagar Manor', NULL, ' ', 213, '93026', ' ', '2006-02-15 04:45:30'),
	(415, '432 Garden Grove Street', NULL, ' ', 430, '65630', ' ', '2006-02-15 04:45:30'),
	(77, '1947 Poos de Caldas Boulevard', NULL, ' ', 114, '60951', ' ', '2006-02-15 04:45:30'),
	(490, '1909 Dayton Avenue', NULL, ' ', 469, '88513', ' ', '2006-02-15 04:45:30'),
	(373, '1922 Miraj Way', NULL, ' ', 356, '13203', ' ', '2006-02-15 04:45:30'),
	(588, '966 Asuncin Way', NULL, ' ', 212, '62703', ' ', '2006-02-15 04:45:30'),
	(94, '1952 Chatsworth Drive', NULL, ' ', 332, '25958', ' ', '2006-02-15 04:45:30'),
	(519, '962 Tama Loop', NULL, ' ', 583, '65952', ' ', '2006-02-15 04:45:30'),
	(71, '1586 Guaruj Place', NULL, ' ', 579, '5135', ' ', '2006-02-15 04:45:30'),
	(60, '1668 Saint Louis Place', NULL, ' ', 397, '39072', ' ', '2006-02-15 04:45:30'),
	(165, '97 Shimoga Avenue', NULL, ' ', 533, '44660', ' ', '2006-02-15 04:45:30'),
	(188, '741 Ambattur Manor', NULL, ' ', 438, '43310', ' ', '2006-02-15 04:45:30'),
	(426, '1661 Abha Drive', NULL, ' ', 416, '14400', ' ', '2006-02-15 04:45:30'),
	(474, '1469 Plock Lane', NULL, ' ', 388, '95835', ' ', '2006-02-15 04:45:30'),
	(10, '1795 Santiago de Compostela Way', NULL, ' ', 295, '18743', ' ', '2006-02-15 04:45:30'),
	(469, '1872 Toulon Loop', NULL, ' ', 428, '7939', ' ', '2006-02-15 04:45:30'),
	(164, '1623 Baha Blanca Manor', NULL, ' ', 310, '81511', ' ', '2006-02-15 04:45:30'),
	(423, '437 Chungho Drive', NULL, ' ', 450, '59489', ' ', '2006-02-15 04:45:30'),
	(264, '1027 Banjul Place', NULL, ' ', 197, '50390', ' ', '2006-02-15 04:45:30'),
	(544, '183 Haiphong Street', NULL, ' ', 46, '69953', ' ', '2006-02-15 04:45:30'),
	(184, '1410 Benin City Parkway', NULL, ' ', 405, '29747', ' ', '2006-02-15 04:45:30'),
	(476, '270 Tambaram Parkway', NULL, ' ', 244, '9668', ' ', '2006-02-15 04:45:30'),
	(545, '163 Augusta-Richmond County Loop', NULL, ' ', 561, '33030', ' ', '2006-02-15 04:45:30'),
	(282, '556 Baybay Manor', NULL, ' ', 374, '55802', ' ', '2006-02-15 04:45:30'),
	(36, '176 Mandaluyong Place', NULL, ' ', 239, '65213', ' ', '2006-02-15 04:45:30'),
	(197, '447 Surakarta Loop', NULL, ' ', 271, '10428', ' ', '2006-02-15 04:45:30'),
	(310, '913 Coacalco de Berriozbal Loop', NULL, ' ', 33, '42141', ' ', '2006-02-15 04:45:30'),
	(274, '920 Kumbakonam Loop', NULL, ' ', 446, '75090', ' ', '2006-02-15 04:45:30'),
	(124, '241 Mosul Lane', NULL, ' ', 147, '76157', ' ', '2006-02-15 04:45:30'),
	(58, '1964 Allappuzha (Alleppey) Street', NULL, ' ', 227, '48980', ' ', '2006-02-15 04:45:30'),
	(70, '1150 Kimchon Manor', NULL, ' ', 321, '96109', ' ', '2006-02-15 04:45:30'),
	(109, '454 Nakhon Sawan Boulevard', NULL, ' ', 173, '76383', ' ', '2006-02-15 04:45:30'),
	(275, '906 Goinia Way', NULL, ' ', 255, '83565', ' ', '2006-02-15 04:45:30'),
	(280, '1980 Kamjanets-Podilskyi Street', NULL, ' ', 404, '89502', ' ', '2006-02-15 04:45:30'),
	(34, '1668 Anpolis Street', NULL, ' ', 316, '50199', ' ', '2006-02-15 04:45:30'),
	(272, '1762 Paarl Parkway', NULL, ' ', 298, '53928', ' ', '2006-02-15 04:45:30'),
	(53, '725 Isesaki Place', NULL, ' ', 237, '74428', ' ', '2006-02-15 04:45:30'),
	(378, '1191 Tandil Drive', NULL, ' ', 523, '6362', ' ', '2006-02-15 04:45:30'),
	(278, '144 South Hill Loop', NULL, ' ', 445, '2012', ' ', '2006-02-15 04:45:30'),
	(468, '1844 Usak Avenue', NULL, ' ', 196, '84461', ' ', '2006-02-15 04:45:30'),
	(54, '115 Hidalgo Parkway', NULL, ' ', 379, '80168', ' ', '2006-02-15 04:45:30'),
	(172, '475 Atinsk Way', NULL, ' ', 240, '59571', ' ', '2006-02-15 04:45:30'),
	(119, '1107 Nakhon Sawan Avenue', NULL, ' ', 365, '75149', ' ', '2006-02-15 04:45:30'),
	(185, '682 Garden Grove Place', NULL, ' ', 333, '67497', ' ', '2006-02-15 04:45:30'),
	(157, '456 Escobar Way', NULL, ' ', 232, '36061', ' ', '2006-02-15 04:45:30'),
	(512, '1269 Ipoh Avenue', NULL, ' ', 163, '54674', ' ', '2006-02-15 04:45:30'),
	(308, '687 Alessandria Parkway', NULL, ' ', 455, '57587', ' ', '2006-02-15 04:45:30'),
	(271, '1587 Loja Manor', NULL, ' ', 447, '5410', ' ', '2006-02-15 04:45:30'),
	(69, '698 Otsu Street', NULL, ' ', 105, '71110', ' ', '2006-02-15 04:45:30'),
	(520, '1778 Gijn Manor', NULL, ' ', 594, '35156', ' ', '2006-02-15 04:45:30'),
	(593, '1402 Zanzibar Boulevard', NULL, ' ', 106, '71102', ' ', '2006-02-15 04:45:30'),
	(4, '1411 Lillydale Drive', NULL, ' ', 576, NULL, ' ', '2006-02-15 04:45:30'),
	(400, '1152 Citrus Heights Manor', NULL, ' ', 15, '5239', ' ', '2006-02-15 04:45:30'),
	(18, '770 Bydgoszcz Avenue', NULL, ' ', 120, '16266', ' ', '2006-02-15 04:45:30'),
	(66, '1717 Guadalajara Lane', NULL, ' ', 441, '85505', ' ', '2006-02-15 04:45:30'),
	(154, '781 Shimonoseki Drive', NULL, ' ', 202, '95444', ' ', '2006-02-15 04:45:30'),
	(117, '1079 Tel Aviv-Jaffa Boulevard', NULL, ' ', 132, '10885', ' ', '2006-02-15 04:45:30'),
	(430, '355 Vitria de Santo Anto Way', NULL, ' ', 452, '81758', ' ', '2006-02-15 04:45:30'),
	(356, '1378 Beira Loop', NULL, ' ', 597, '40792', ' ', '2006-02-15 04:45:30'),
	(220, '1201 Qomsheh Manor', NULL, ' ', 28, '21464', ' ', '2006-02-15 04:45:30'),
	(30, '18 Duisburg Boulevard', NULL, ' ', 121, '58327', ' ', '2006-02-15 04:45:30'),
	(57, '17 Kabul Boulevard', NULL, ' ', 355, '38594', ' ', '2006-02-15 04:45:30'),
	(431, '1596 Acua Parkway', NULL, ' ', 418, '70425', ' ', '2006-02-15 04:45:30'),
	(169, '154 Tallahassee Loop', NULL, ' ', 199, '62250', ' ', '2006-02-15 04:45:30'),
	(447, '105 Dzerzinsk Manor', NULL, ' ', 540, '48570', ' ', '2006-02-15 04:45:30'),
	(100, '1308 Arecibo Way', NULL, ' ', 41, '30695', ' ', '2006-02-15 04:45:30'),
	(396, '767 Pyongyang Drive', NULL, ' ', 229, '83536', ' ', '2006-02-15 04:45:30'),
	(129, '569 Baicheng Lane', NULL, ' ', 85, '60304', ' ', '2006-02-15 04:45:30'),
	(37, '127 Purnea (Purnia) Manor', NULL, ' ', 17, '79388', ' ', '2006-02-15 04:45:30'),
	(267, '816 Cayenne Parkway', NULL, ' ', 414, '93629', ' ', '2006-02-15 04:45:30'),
	(445, '495 Bhimavaram Lane', NULL, ' ', 144, '3', ' ', '2006-02-15 04:45:30'),
	(266, '862 Xintai Lane', NULL, ' ', 548, '30065', ' ', '2006-02-15 04:45:30'),
	(287, '1405 Chisinau Place', NULL, ' ', 411, '8160', ' ', '2006-02-15 04:45:30'),
	(217, '1001 Miyakonojo Lane', NULL, ' ', 518, '67924', ' ', '2006-02-15 04:45:30'),
	(84, '1888 Kabul Drive', NULL, ' ', 217, '20936', ' ', '2006-02-15 04:45:30'),
	(505, '519 Brescia Parkway', NULL, ' ', 318, '69504', ' ', '2006-02-15 04:45:30'),
	(230, '201 Effon-Alaiye Way', NULL, ' ', 37, '64344', ' ', '2006-02-15 04:45:30'),
	(168, '842 Salzburg Lane', NULL, ' ', 529, '3313', ' ', '2006-02-15 04:45:30'),
	(495, '656 Matamoros Drive', NULL, ' ', 487, '19489', ' ', '2006-02-15 04:45:30'),
	(416, '1445 Carmen Parkway', NULL, ' ', 117, '70809', ' ', '2006-02-15 04:45:30'),
	(151, '1337 Lincoln Parkway', NULL, ' ', 555, '99457', ' ', '2006-02-15 04:45:30'),
	(515, '886 Tonghae Place', NULL, ' ', 259, '19450', ' ', '2006-02-15 04:45:30'),
	(79, '1551 Rampur Lane', NULL, ' ', 108, '72394', ' ', '2006-02-15 04:45:30'),
	(248, '582 Papeete Loop', NULL, ' ', 294, '27722', ' ', '2006-02-15 04:45:30'),
	(596, '1759 Niznekamsk Avenue', NULL, ' ', 14, '39414', ' ', '2006-02-15 04:45:30'),
	(2, '28 MySQL Boulevard', NULL, ' ', 576, NULL, ' ', '2006-02-15 04:45:30'),
	(240, '1479 Rustenburg Boulevard', NULL, ' ', 527, '18727', ' ', '2006-02-15 04:45:30'),
	(174, '1877 Ezhou Lane', NULL, ' ', 550, '63337', ' ', '2006-02-15 04:45:30'),
	(436, '287 Cuautla Boulevard', NULL, ' ', 501, '72736', ' ', '2006-02-15 04:45:30'),
	(330, '981 Kumbakonam Place', NULL, ' ', 89, '87611', ' ', '2006-02-15 04:45:30'),
	(122, '333 Goinia Way', NULL, ' ', 185, '78625', ' ', '2006-02-15 04:45:30'),
	(8, '1566 Inegl Manor', NULL, ' ', 349, '53561', ' ', '2006-02-15 04:45:30'),
	(145, '928 Jaffna Loop', NULL, ' ', 172, '93762', ' ', '2006-02-15 04:45:30'),
	(450, '203 Tambaram Street', NULL, ' ', 161, '73942', ' ', '2006-02-15 04:45:30'),
	(281, '1944 Bamenda Way', NULL, ' ', 573, '24645', ' ', '2006-02-15 04:45:30'),
	(473, '1257 Guadalajara Street', NULL, ' ', 78, '33599', ' ', '2006-02-15 04:45:30'),
	(104, '1913 Kamakura Place', NULL, ' ', 238, '97287', ' ', '2006-02-15 04:45:30'),
	(14, '1531 Sal Drive', NULL, ' ', 162, '53628', ' ', '2006-02-15 04:45:30'),
	(533, '556 Asuncin Way', NULL, ' ', 339, '35364', ' ', '2006-02-15 04:45:30'),
	(270, '682 Halisahar Place', NULL, ' ', 378, '20536', ' ', '2006-02-15 04:45:30'),
	(452, '207 Cuernavaca Loop', NULL, ' ', 352, '52671', ' ', '2006-02-15 04:45:30'),
	(486, '64 Korla Street', NULL, ' ', 347, '25145', ' ', '2006-02-15 04:45:30'),
	(93, '1926 El Alto Avenue', NULL, ' ', 289, '75543', ' ', '2006-02-15 04:45:30'),
	(402, '616 Hagonoy Avenue', NULL, ' ', 39, '46043', ' ', '2006-02-15 04:45:30'),
	(22, '320 Brest Avenue', NULL, ' ', 252, '43331', ' ', '2006-02-15 04:45:30'),
	(529, '600 Purnea (Purnia) Avenue', NULL, ' ', 571, '18043', ' ', '2006-02-15 04:45:30'),
	(120, '544 Malm Parkway', NULL, ' ', 403, '63502', ' ', '2006-02-15 04:45:30'),
	(245, '1103 Bilbays Parkway', NULL, ' ', 578, '87660', ' ', '2006-02-15 04:45:30'),
	(357, '1641 Changhwa Place', NULL, ' ', 52, '37636', ' ', '2006-02-15 04:45:30'),
	(494, '591 Sungai Petani Drive', NULL, ' ', 376, '46400', ' ', '2006-02-15 04:45:30'),
	(364, '1623 Kingstown Drive', NULL, ' ', 20, '91299', ' ', '2006-02-15 04:45:30'),
	(541, '195 Ilorin Street', NULL, ' ', 363, '49250', ' ', '2006-02-15 04:45:30'),
	(591, '773 Dallas Manor', NULL, ' ', 424, '12664', ' ', '2006-02-15 04:45:30'),
	(237, '1736 Cavite Place', NULL, ' ', 216, '98775', ' ', '2006-02-15 04:45:30'),
	(158, '798 Cianjur Avenue', NULL, ' ', 590, '76990', ' ', '2006-02-15 04:45:30'),
	(118, '442 Rae Bareli Place', NULL, ' ', 148, '24321', ' ', '2006-02-15 04:45:30'),
	(422, '289 Santo Andr Manor', NULL, ' ', 16, '72410', ' ', '2006-02-15 04:45:30'),
	(251, '1473 Changhwa Parkway', NULL, ' ', 124, '75933', ' ', '2006-02-15 04:45:30'),
	(403, '1190 0 Place', NULL, ' ', 44, '10417', ' ', '2006-02-15 04:45:30'),
	(187, '1839 Szkesfehrvr Parkway', NULL, ' ', 317, '55709', ' ', '2006-02-15 04:45:30'),
	(377, '154 Oshawa Manor', NULL, ' ', 415, '72771', ' ', '2006-02-15 04:45:30'),
	(28, '96 Tafuna Way', NULL, ' ', 128, '99865', ' ', '2006-02-15 04:45:30'),
	(213, '43 Dadu Avenue', NULL, ' ', 74, '4855', ' ', '2006-02-15 04:45:30'),
	(560, '1447 Imus Place', NULL, ' ', 426, '12905', ' ', '2006-02-15 04:45:30'),
	(74, '1124 Buenaventura Drive', NULL, ' ', 13, '6856', ' ', '2006-02-15 04:45:30'),
	(524, '680 A Corua (La Corua) Manor', NULL, ' ', 482, '49806', ' ', '2006-02-15 04:45:30'),
	(587, '760 Miyakonojo Drive', NULL, ' ', 246, '64682', ' ', '2006-02-15 04:45:30'),
	(33, '786 Aurora Avenue', NULL, ' ', 474, '65750', ' ', '2006-02-15 04:45:30'),
	(464, '76 Kermanshah Manor', NULL, ' ', 423, '23343', ' ', '2006-02-15 04:45:30'),
	(433, '1823 Hoshiarpur Lane', NULL, ' ', 510, '33191', ' ', '2006-02-15 04:45:30'),
	(482, '808 Naala-Porto Parkway', NULL, ' ', 500, '41060', ' ', '2006-02-15 04:45:30'),
	(456, '814 Simferopol Loop', NULL, ' ', 154, '48745', ' ', '2006-02-15 04:45:30'),
	(393, '717 Changzhou Lane', NULL, ' ', 104, '21615', ' ', '2006-02-15 04:45:30'),
	(227, '1820 Maring Parkway', NULL, ' ', 324, '88307', ' ', '2006-02-15 04:45:30'),
	(547, '379 Lublin Parkway', NULL, ' ', 309, '74568', ' ', '2006-02-15 04:45:30'),
	(371, '1912 Emeishan Drive', NULL, ' ', 50, '33050', ' ', '2006-02-15 04:45:30'),
	(337, '1838 Tabriz Lane', NULL, ' ', 143, '1195', ' ', '2006-02-15 04:45:30'),
	(370, '1565 Tangail Manor', NULL, ' ', 377, '45750', ' ', '2006-02-15 04:45:30'),
	(372, '230 Urawa Drive', NULL, ' ', 8, '2738', ' ', '2006-02-15 04:45:30'),
	(76, '89 Allappuzha (Alleppey) Manor', NULL, ' ', 517, '75444', ' ', '2006-02-15 04:45:30'),
	(155, '1560 Jelets Boulevard', NULL, ' ', 291, '77777', ' ', '2006-02-15 04:45:30'),
	(110, '1867 San Juan Bautista Tuxtepec Avenue', NULL, ' ', 225, '78311', ' ', '2006-02-15 04:45:30'),
	(363, '604 Bern Place', NULL, ' ', 429, '5373', ' ', '2006-02-15 04:45:30'),
	(85, '320 Baiyin Parkway', NULL, ' ', 319, '37307', ' ', '2006-02-15 04:45:30'),
	(162, '369 Papeete Way', NULL, ' ', 187, '66639', ' ', '2006-02-15 04:45:30'),
	(201, '817 Bradford Loop', NULL, ' ', 109, '89459', ' ', '2006-02-15 04:45:30'),
	(542, '193 Bhusawal Place', NULL, ' ', 539, '9750', ' ', '2006-02-15 04:45:30'),
	(394, '753 Ilorin Avenue', NULL, ' ', 157, '3656', ' ', '2006-02-15 04:45:30'),
	(411, '264 Bhimavaram Manor', NULL, ' ', 111, '54749', ' ', '2006-02-15 04:45:30'),
	(496, '775 ostka Drive', NULL, ' ', 337, '22358', ' ', '2006-02-15 04:45:30'),
	(603, '1103 Quilmes Boulevard', NULL, ' ', 503, '52137', ' ', '2006-02-15 04:45:30'),
	(95, '1370 Le Mans Avenue', NULL, ' ', 53, '52163', ' ', '2006-02-15 04:45:30'),
	(218, '226 Brest Manor', NULL, ' ', 508, '2299', ' ', '2006-02-15 04:45:30'),
	(306, '1883 Maikop Lane', NULL, ' ', 254, '68469', ' ', '2006-02-15 04:45:30'),
	(592, '1923 Stara Zagora Lane', NULL, ' ', 546, '95179', ' ', '2006-02-15 04:45:30'),
	(360, '619 Hunuco Avenue', NULL, ' ', 331, '81508', ' ', '2006-02-15 04:45:30'),
	(3, '23 Workhaven Lane', NULL, ' ', 300, NULL, ' ', '2006-02-15 04:45:30'),
	(329, '867 Benin City Avenue', NULL, ' ', 591, '78543', ' ', '2006-02-15 04:45:30'),
	(543, '43 Vilnius Manor', NULL, ' ', 42, '79814', ' ', '2006-02-15 04:45:30'),
	(537, '958 Sagamihara Lane', NULL, ' ', 287, '88408', ' ', '2006-02-15 04:45:30'),
	(511, '1152 al-Qatif Lane', NULL, ' ', 412, '44816', ' ', '2006-02-15 04:45:30');
INSERT INTO public.category VALUES
	(5, 'Comedy', '2006-02-15 04:46:27'),
	(1, 'Action', '2006-02-15 04:46:27'),
	(11, 'Horror', '2006-02-15 04:46:27'),
	(13, 'New', '2006-02-15 04:46:27'),
	(16, 'Travel', '2006-02-15 04:46:27'),
	(12, 'Music', '2006-02-15 04:46:27'),
	(15, 'Sports', '2006-02-15 04:46:27'),
	(6, 'Documentary', '2006-02-15 04:46:27'),
	(7, 'Drama', '2006-02-15 04:46:27'),
	(9, 'Foreign', '2006-02-15 04:46:27'),
	(10, 'Games', '2006-02-15 04:46:27'),
	(4, 'Classics', '2006-02-15 04:46:27'),
	(2, 'Animation', '2006-02-15 04:46:27'),
	(8, 'Family', '2006-02-15 04:46:27'),
	(14, 'Sci-Fi', '2006-02-15 04:46:27'),
	(3, 'Children', '2006-02-15 04:46:27');
INSERT INTO public.city VALUES
	(144, 'Dhule (Dhulia)', 44, '2006-02-15 04:45:25'),
	(488, 'Sokoto', 69, '2006-02-15 04:45:25'),
	(489, 'Songkhla', 94, '2006-02-15 04:45:25'),
	(115, 'Chisinau', 61, '2006-02-15 04:45:25'),
	(367, 'Niznekamsk', 80, '2006-02-15 04:45:25'),
	(355, 'Nagareyama', 50, '2006-02-15 04:45:25'),
	(479, 'Simferopol', 100, '2006-02-15 04:45:25'),
	(332, 'Meixian', 23, '2006-02-15 04:45:25'),
	(508, 'Sunnyvale', 103, '2006-02-15 04:45:25'),
	(569, 'Vila Velha', 15, '2006-02-15 04:45:25'),
	(243, 'Jodhpur', 44, '2006-02-15 04:45:25'),
	(319, 'Mahajanga', 57, '2006-02-15 04:45:25'),
	(539, 'Tonghae', 86, '2006-02-15 04:45:25'),
	(239, 'Jhansi', 44, '2006-02-15 04:45:25'),
	(142, 'Denizli', 97, '2006-02-15 04:45:25'),
	(590, 'Yuncheng', 23, '2006-02-15 04:45:25'),
	(335, 'Mexicali', 60, '2006-02-15 04:45:25'),
	(517, 'Taguig', 75, '2006-02-15 04:45:25'),
	(321, 'Malm', 90, '2006-02-15 04:45:25'),
	(320, 'Maikop', 80, '2006-02-15 04:45:25'),
	(500, 'Stockport', 102, '2006-02-15 04:45:25'),
	(339, 'Mogiljov', 13, '2006-02-15 04:45:25'),
	(438, 's-Hertogenbosch', 67, '2006-02-15 04:45:25'),
	(98, 'Cabuyao', 75, '2006-02-15 04:45:25'),
	(102, 'Caracas', 104, '2006-02-15 04:45:25'),
	(49, 'Balaiha', 80, '2006-02-15 04:45:25'),
	(336, 'Miraj', 44, '2006-02-15 04:45:25'),
	(232, 'Jakarta', 45, '2006-02-15 04:45:25'),
	(555, 'Urawa', 50, '2006-02-15 04:45:25'),
	(429, 'Ranchi', 44, '2006-02-15 04:45:25'),
	(510, 'Syktyvkar', 80, '2006-02-15 04:45:25'),
	(414, 'Portoviejo', 28, '2006-02-15 04:45:25'),
	(78, 'Bijapur', 44, '2006-02-15 04:45:25'),
	(340, 'Molodetno', 13, '2006-02-15 04:45:25'),
	(41, 'Augusta-Richmond County', 103, '2006-02-15 04:45:25'),
	(418, 'Purnea (Purnia)', 44, '2006-02-15 04:45:25'),
	(540, 'Tongliao', 23, '2006-02-15 04:45:25'),
	(328, 'Maring', 15, '2006-02-15 04:45:25'),
	(152, 'Effon-Alaiye', 69, '2006-02-15 04:45:25'),
	(550, 'Udaipur', 44, '2006-02-15 04:45:25'),
	(578, 'Xiangfan', 23, '2006-02-15 04:45:25'),
	(470, 'Sharja', 101, '2006-02-15 04:45:25'),
	(463, 'Sasebo', 50, '2006-02-15 04:45:25'),
	(89, 'Braslia', 15, '2006-02-15 04:45:25'),
	(365, 'Nezahualcyotl', 60, '2006-02-15 04:45:25'),
	(427, 'Rampur', 44, '2006-02-15 04:45:25'),
	(148, 'Duisburg', 38, '2006-02-15 04:45:25'),
	(283, 'Kumbakonam', 44, '2006-02-15 04:45:25'),
	(598, 'Zhezqazghan', 51, '2006-02-15 04:45:25'),
	(397, 'Papeete', 36, '2006-02-15 04:45:25'),
	(318, 'Madiun', 45, '2006-02-15 04:45:25'),
	(52, 'Bamenda', 19, '2006-02-15 04:45:25'),
	(453, 'San Lorenzo', 73, '2006-02-15 04:45:25'),
	(312, 'London', 102, '2006-02-15 04:45:25'),
	(13, 'al-Hawiya', 82, '2006-02-15 04:45:25'),
	(43, 'Avellaneda', 6, '2006-02-15 04:45:25'),
	(349, 'Myingyan', 64, '2006-02-15 04:45:25'),
	(347, 'Mwanza', 93, '2006-02-15 04:45:25'),
	(374, 'Ogbomosho', 69, '2006-02-15 04:45:25'),
	(215, 'Ibirit', 15, '2006-02-15 04:45:25'),
	(498, 'Stara Zagora', 17, '2006-02-15 04:45:25'),
	(408, 'Pjatigorsk', 80, '2006-02-15 04:45:25'),
	(199, 'Hami', 23, '2006-02-15 04:45:25'),
	(16, 'al-Qatif', 82, '2006-02-15 04:45:25'),
	(579, 'Xiangtan', 23, '2006-02-15 04:45:25'),
	(573, 'Warren', 103, '2006-02-15 04:45:25'),
	(546, 'Tsaotun', 92, '2006-02-15 04:45:25'),
	(492, 'Sousse', 96, '2006-02-15 04:45:25'),
	(472, 'Shikarpur', 72, '2006-02-15 04:45:25'),
	(200, 'Hamilton', 68, '2006-02-15 04:45:25'),
	(518, 'Taizz', 107, '2006-02-15 04:45:25'),
	(442, 'Saint-Denis', 79, '2006-02-15 04:45:25'),
	(255, 'Kalisz', 76, '2006-02-15 04:45:25'),
	(583, 'Yangor', 65, '2006-02-15 04:45:25'),
	(238, 'Jelets', 80, '2006-02-15 04:45:25'),
	(487, 'Sogamoso', 24, '2006-02-15 04:45:25'),
	(341, 'Monclova', 60, '2006-02-15 04:45:25'),
	(196, 'Halifax', 20, '2006-02-15 04:45:25'),
	(15, 'al-Qadarif', 89, '2006-02-15 04:45:25'),
	(343, 'Moscow', 80, '2006-02-15 04:45:25'),
	(44, 'Bag', 15, '2006-02-15 04:45:25'),
	(480, 'Sincelejo', 24, '2006-02-15 04:45:25'),
	(315, 'Lubumbashi', 25, '2006-02-15 04:45:25'),
	(143, 'Dhaka', 12, '2006-02-15 04:45:25'),
	(589, 'York', 102, '2006-02-15 04:45:25'),
	(6, 'Addis Abeba', 31, '2006-02-15 04:45:25'),
	(202, 'Hidalgo', 60, '2006-02-15 04:45:25'),
	(284, 'Kurashiki', 50, '2006-02-15 04:45:25'),
	(105, 'Cayenne', 35, '2006-02-15 04:45:25'),
	(548, 'Tuguegarao', 75, '2006-02-15 04:45:25'),
	(250, 'Jurez', 60, '2006-02-15 04:45:25'),
	(7, 'Aden', 107, '2006-02-15 04:45:25'),
	(538, 'Tokat', 97, '2006-02-15 04:45:25'),
	(42, 'Aurora', 103, '2006-02-15 04:45:25'),
	(50, 'Balikesir', 97, '2006-02-15 04:45:25'),
	(32, 'Arecibo', 77, '2006-02-15 04:45:25'),
	(259, 'Kamyin', 80, '2006-02-15 04:45:25'),
	(594, 'Zaoyang', 23, '2006-02-15 04:45:25'),
	(576, 'Woodridge', 8, '2006-02-15 04:45:25'),
	(206, 'Hodeida', 107, '2006-02-15 04:45:25'),
	(229, 'Izumisano', 50, '2006-02-15 04:45:25'),
	(47, 'Baiyin', 23, '2006-02-15 04:45:25'),
	(376, 'Okayama', 50, '2006-02-15 04:45:25'),
	(304, 'Lilongwe', 58, '2006-02-15 04:45:25'),
	(491, 'Soshanguve', 85, '2006-02-15 04:45:25'),
	(291, 'Laiwu', 23, '2006-02-15 04:45:25'),
	(415, 'Probolinggo', 45, '2006-02-15 04:45:25'),
	(191, 'Gulbarga', 44, '2006-02-15 04:45:25'),
	(77, 'Bhusawal', 44, '2006-02-15 04:45:25'),
	(499, 'Sterling Heights', 103, '2006-02-15 04:45:25'),
	(446, 'Salinas', 103, '2006-02-15 04:45:25'),
	(141, 'Deba Habe', 69, '2006-02-15 04:45:25'),
	(241, 'Jining', 23, '2006-02-15 04:45:25'),
	(561, 'Valencia', 104, '2006-02-15 04:45:25'),
	(71, 'Berhampore (Baharampur)', 44, '2006-02-15 04:45:25'),
	(523, 'Tanauan', 75, '2006-02-15 04:45:25'),
	(503, 'Sullana', 74, '2006-02-15 04:45:25'),
	(295, 'Laredo', 103, '2006-02-15 04:45:25'),
	(426, 'Rajkot', 44, '2006-02-15 04:45:25'),
	(474, 'Shimonoseki', 50, '2006-02-15 04:45:25'),
	(17, 'Alessandria', 49, '2006-02-15 04:45:25'),
	(469, 'Shaoguan', 23, '2006-02-15 04:45:25'),
	(423, 'Qomsheh', 46, '2006-02-15 04:45:25'),
	(467, 'Shahr-e Kord', 46, '2006-02-15 04:45:25'),
	(476, 'Shubra al-Khayma', 29, '2006-02-15 04:45:25'),
	(536, 'Tiefa', 23, '2006-02-15 04:45:25'),
	(516, 'Tafuna', 3, '2006-02-15 04:45:25'),
	(128, 'Crdoba', 6, '2006-02-15 04:45:25'),
	(197, 'Halisahar', 44, '2006-02-15 04:45:25'),
	(310, 'Ljubertsy', 80, '2006-02-15 04:45:25'),
	(395, 'Palghat (Palakkad)', 44, '2006-02-15 04:45:25'),
	(161, 'Escobar', 6, '2006-02-15 04:45:25'),
	(124, 'Coacalco de Berriozbal', 60, '2006-02-15 04:45:25'),
	(109, 'Changzhou', 23, '2006-02-15 04:45:25'),
	(280, 'Kragujevac', 108, '2006-02-15 04:45:25'),
	(212, 'Huejutla de Reyes', 60, '2006-02-15 04:45:25'),
	(272, 'Kitwe', 109, '2006-02-15 04:45:25'),
	(53, 'Bandar Seri Begawan', 16, '2006-02-15 04:45:25'),
	(317, 'Luzinia', 15, '2006-02-15 04:45:25'),
	(378, 'Olomouc', 26, '2006-02-15 04:45:25'),
	(278, 'Korolev', 80, '2006-02-15 04:45:25'),
	(389, 'Owo', 69, '2006-02-15 04:45:25'),
	(258, 'Kamjanets-Podilskyi', 100, '2006-02-15 04:45:25'),
	(172, 'Fukuyama', 50, '2006-02-15 04:45:25'),
	(244, 'Johannesburg', 85, '2006-02-15 04:45:25'),
	(185, 'Grand Prairie', 103, '2006-02-15 04:45:25'),
	(557, 'Usak', 97, '2006-02-15 04:45:25'),
	(157, 'Emeishan', 23, '2006-02-15 04:45:25'),
	(528, 'Tarlac', 75, '2006-02-15 04:45:25'),
	(512, 'Szkesfehrvr', 43, '2006-02-15 04:45:25'),
	(309, 'Livorno', 49, '2006-02-15 04:45:25'),
	(308, 'Lipetsk', 80, '2006-02-15 04:45:25'),
	(271, 'Kisumu', 52, '2006-02-15 04:45:25'),
	(183, 'Goinia', 15, '2006-02-15 04:45:25'),
	(87, 'Botshabelo', 85, '2006-02-15 04:45:25'),
	(4, 'Acua', 60, '2006-02-15 04:45:25'),
	(352, 'Nabereznyje Telny', 80, '2006-02-15 04:45:25'),
	(260, 'Kanazawa', 50, '2006-02-15 04:45:25'),
	(154, 'El Fuerte', 60, '2006-02-15 04:45:25'),
	(117, 'Cianjur', 45, '2006-02-15 04:45:25'),
	(430, 'Richmond Hill', 20, '2006-02-15 04:45:25'),
	(254, 'Kaliningrad', 80, '2006-02-15 04:45:25'),
	(331, 'Matsue', 50, '2006-02-15 04:45:25'),
	(356, 'Najafabad', 46, '2006-02-15 04:45:25'),
	(30, 'Araatuba', 15, '2006-02-15 04:45:25'),
	(405, 'Pereira', 24, '2006-02-15 04:45:25'),
	(57, 'Bat Yam', 48, '2006-02-15 04:45:25'),
	(441, 'Saint Louis', 103, '2006-02-15 04:45:25'),
	(431, 'Rio Claro', 15, '2006-02-15 04:45:25'),
	(447, 'Salzburg', 9, '2006-02-15 04:45:25'),
	(314, 'Lublin', 76, '2006-02-15 04:45:25'),
	(163, 'Eskisehir', 97, '2006-02-15 04:45:25'),
	(129, 'Cuauhtmoc', 60, '2006-02-15 04:45:25'),
	(37, 'Asuncin', 73, '2006-02-15 04:45:25'),
	(445, 'Salamanca', 60, '2006-02-15 04:45:25'),
	(287, 'Kuwana', 50, '2006-02-15 04:45:25'),
	(173, 'Funafuti', 99, '2006-02-15 04:45:25'),
	(388, 'Ourense (Orense)', 87, '2006-02-15 04:45:25'),
	(217, 'Ife', 69, '2006-02-15 04:45:25'),
	(294, 'Lapu-Lapu', 75, '2006-02-15 04:45:25'),
	(207, 'Hohhot', 23, '2006-02-15 04:45:25'),
	(333, 'Memphis', 103, '2006-02-15 04:45:25'),
	(485, 'So Bernardo do Campo', 15, '2006-02-15 04:45:25'),
	(386, 'Otsu', 50, '2006-02-15 04:45:25'),
	(597, 'Zeleznogorsk', 80, '2006-02-15 04:45:25'),
	(416, 'Pudukkottai', 44, '2006-02-15 04:45:25'),
	(413, 'Poos de Caldas', 15, '2006-02-15 04:45:25'),
	(462, 'Sanya', 23, '2006-02-15 04:45:25'),
	(27, 'Antofagasta', 22, '2006-02-15 04:45:25'),
	(79, 'Bilbays', 29, '2006-02-15 04:45:25'),
	(361, 'Nantou', 92, '2006-02-15 04:45:25'),
	(240, 'Jinchang', 23, '2006-02-15 04:45:25'),
	(216, 'Idfu', 29, '2006-02-15 04:45:25'),
	(514, 'Tabriz', 46, '2006-02-15 04:45:25'),
	(330, 'Matamoros', 60, '2006-02-15 04:45:25'),
	(8, 'Adoni', 44, '2006-02-15 04:45:25'),
	(209, 'Hsichuh', 92, '2006-02-15 04:45:25'),
	(412, 'Pontianak', 45, '2006-02-15 04:45:25'),
	(132, 'Cuman', 104, '2006-02-15 04:45:25'),
	(289, 'La Plata', 6, '2006-02-15 04:45:25'),
	(450, 'San Felipe de Puerto Plata', 27, '2006-02-15 04:45:25'),
	(324, 'Mandi Bahauddin', 72, '2006-02-15 04:45:25'),
	(292, 'Lancaster', 103, '2006-02-15 04:45:25'),
	(501, 'Sucre', 14, '2006-02-15 04:45:25'),
	(225, 'Ivanovo', 80, '2006-02-15 04:45:25'),
	(46, 'Baicheng', 23, '2006-02-15 04:45:25'),
	(104, 'Cavite', 75, '2006-02-15 04:45:25'),
	(80, 'Binzhou', 23, '2006-02-15 04:45:25'),
	(301, 'Lhokseumawe', 45, '2006-02-15 04:45:25'),
	(14, 'al-Manama', 11, '2006-02-15 04:45:25'),
	(533, 'Tel Aviv-Jaffa', 48, '2006-02-15 04:45:25'),
	(452, 'San Juan Bautista Tuxtepec', 60, '2006-02-15 04:45:25'),
	(111, 'Charlotte Amalie', 106, '2006-02-15 04:45:25'),
	(223, 'Ipoh', 59, '2006-02-15 04:45:25'),
	(246, 'Jos Azueta', 60, '2006-02-15 04:45:25'),
	(529, 'Tarsus', 97, '2006-02-15 04:45:25'),
	(120, 'Citrus Heights', 103, '2006-02-15 04:45:25'),
	(245, 'Joliet', 103, '2006-02-15 04:45:25'),
	(247, 'Juazeiro do Norte', 15, '2006-02-15 04:45:25'),
	(591, 'Yuzhou', 23, '2006-02-15 04:45:25'),
	(26, 'Anpolis', 15, '2006-02-15 04:45:25'),
	(237, 'Jedda', 82, '2006-02-15 04:45:25'),
	(158, 'Emmen', 67, '2006-02-15 04:45:25'),
	(114, 'Chiayi', 92, '2006-02-15 04:45:25'),
	(39, 'Atinsk', 80, '2006-02-15 04:45:25'),
	(118, 'Ciomas', 45, '2006-02-15 04:45:25'),
	(293, 'Laohekou', 23, '2006-02-15 04:45:25'),
	(403, 'Pemalang', 45, '2006-02-15 04:45:25'),
	(187, 'Greensboro', 103, '2006-02-15 04:45:25'),
	(147, 'Dos Quebradas', 24, '2006-02-15 04:45:25'),
	(377, 'Okinawa', 50, '2006-02-15 04:45:25'),
	(28, 'Aparecida de Goinia', 15, '2006-02-15 04:45:25'),
	(213, 'Huixquilucan', 60, '2006-02-15 04:45:25'),
	(560, 'Vaduz', 55, '2006-02-15 04:45:25'),
	(74, 'Bhilwara', 44, '2006-02-15 04:45:25'),
	(298, 'Lengshuijiang', 23, '2006-02-15 04:45:25'),
	(379, 'Omdurman', 89, '2006-02-15 04:45:25'),
	(33, 'Arlington', 103, '2006-02-15 04:45:25'),
	(527, 'Tanza', 75, '2006-02-15 04:45:25'),
	(482, 'Sivas', 97, '2006-02-15 04:45:25'),
	(456, 'Santa Brbara dOeste', 15, '2006-02-15 04:45:25'),
	(316, 'Lungtan', 92, '2006-02-15 04:45:25'),
	(428, 'Rancagua', 22, '2006-02-15 04:45:25'),
	(227, 'Iwakuni', 50, '2006-02-15 04:45:25'),
	(31, 'Arak', 46, '2006-02-15 04:45:25'),
	(547, 'Tsuyama', 50, '2006-02-15 04:45:25'),
	(125, 'Coatzacoalcos', 60, '2006-02-15 04:45:25'),
	(404, 'Peoria', 103, '2006-02-15 04:45:25'),
	(337, 'Mit Ghamr', 29, '2006-02-15 04:45:25'),
	(370, 'Nukualofa', 95, '2006-02-15 04:45:25'),
	(108, 'Changhwa', 92, '2006-02-15 04:45:25'),
	(363, 'NDjamna', 21, '2006-02-15 04:45:25'),
	(300, 'Lethbridge', 20, '2006-02-15 04:45:25'),
	(85, 'Boksburg', 85, '2006-02-15 04:45:25'),
	(162, 'Esfahan', 46, '2006-02-15 04:45:25'),
	(542, 'Touliu', 92, '2006-02-15 04:45:25'),
	(106, 'Celaya', 60, '2006-02-15 04:45:25'),
	(411, 'Ponce', 77, '2006-02-15 04:45:25'),
	(121, 'Citt del Vaticano', 41, '2006-02-15 04:45:25'),
	(252, 'Kaduna', 69, '2006-02-15 04:45:25'),
	(484, 'Smolensk', 80, '2006-02-15 04:45:25'),
	(592, 'Zalantun', 23, '2006-02-15 04:45:25'),
	(424, 'Quilmes', 6, '2006-02-15 04:45:25'),
	(166, 'Ezhou', 23, '2006-02-15 04:45:25'),
	(571, 'Vinh', 105, '2006-02-15 04:45:25'),
	(455, 'Sanaa', 107, '2006-02-15 04:45:25'),
	(20, 'Almirante Brown', 6, '2006-02-15 04:45:25'),
	(160, 'Erlangen', 38, '2006-02-15 04:45:25'),
	(481, 'Sirjan', 46, '2006-02-15 04:45:25');
INSERT INTO public.country VALUES
	(61, 'Moldova', '2006-02-15 04:44:00'),
	(45, 'Indonesia', '2006-02-15 04:44:00'),
	(102, 'United Kingdom', '2006-02-15 04:44:00'),
	(49, 'Italy', '2006-02-15 04:44:00'),
	(11, 'Bahrain', '2006-02-15 04:44:00'),
	(64, 'Myanmar', '2006-02-15 04:44:00'),
	(107, 'Yemen', '2006-02-15 04:44:00'),
	(41, 'Holy See (Vatican City State)', '2006-02-15 04:44:00'),
	(29, 'Egypt', '2006-02-15 04:44:00'),
	(89, 'Sudan', '2006-02-15 04:44:00'),
	(52, 'Kenya', '2006-02-15 04:44:00'),
	(55, 'Liechtenstein', '2006-02-15 04:44:00'),
	(13, 'Belarus', '2006-02-15 04:44:00'),
	(21, 'Chad', '2006-02-15 04:44:00'),
	(43, 'Hungary', '2006-02-15 04:44:00'),
	(38, 'Germany', '2006-02-15 04:44:00'),
	(86, 'South Korea', '2006-02-15 04:44:00'),
	(90, 'Sweden', '2006-02-15 04:44:00'),
	(16, 'Brunei', '2006-02-15 04:44:00'),
	(59, 'Malaysia', '2006-02-15 04:44:00'),
	(12, 'Bangladesh', '2006-02-15 04:44:00'),
	(73, 'Paraguay', '2006-02-15 04:44:00'),
	(97, 'Turkey', '2006-02-15 04:44:00'),
	(15, 'Brazil', '2006-02-15 04:44:00'),
	(44, 'India', '2006-02-15 04:44:00'),
	(6, 'Argentina', '2006-02-15 04:44:00'),
	(51, 'Kazakstan', '2006-02-15 04:44:00'),
	(105, 'Vietnam', '2006-02-15 04:44:00'),
	(96, 'Tunisia', '2006-02-15 04:44:00'),
	(50, 'Japan', '2006-02-15 04:44:00'),
	(48, 'Israel', '2006-02-15 04:44:00'),
	(9, 'Austria', '2006-02-15 04:44:00'),
	(77, 'Puerto Rico', '2006-02-15 04:44:00'),
	(94, 'Thailand', '2006-02-15 04:44:00'),
	(65, 'Nauru', '2006-02-15 04:44:00'),
	(101, 'United Arab Emirates', '2006-02-15 04:44:00'),
	(60, 'Mexico', '2006-02-15 04:44:00'),
	(92, 'Taiwan', '2006-02-15 04:44:00'),
	(17, 'Bulgaria', '2006-02-15 04:44:00'),
	(103, 'United States', '2006-02-15 04:44:00'),
	(72, 'Pakistan', '2006-02-15 04:44:00'),
	(19, 'Cameroon', '2006-02-15 04:44:00'),
	(36, 'French Polynesia', '2006-02-15 04:44:00'),
	(58, 'Malawi', '2006-02-15 04:44:00'),
	(109, 'Zambia', '2006-02-15 04:44:00'),
	(23, 'China', '2006-02-15 04:44:00'),
	(69, 'Nigeria', '2006-02-15 04:44:00'),
	(87, 'Spain', '2006-02-15 04:44:00'),
	(68, 'New Zealand', '2006-02-15 04:44:00'),
	(57, 'Madagascar', '2006-02-15 04:44:00'),
	(100, 'Ukraine', '2006-02-15 04:44:00'),
	(99, 'Tuvalu', '2006-02-15 04:44:00'),
	(75, 'Philippines', '2006-02-15 04:44:00'),
	(67, 'Netherlands', '2006-02-15 04:44:00'),
	(27, 'Dominican Republic', '2006-02-15 04:44:00'),
	(79, 'Runion', '2006-02-15 04:44:00'),
	(8, 'Australia', '2006-02-15 04:44:00'),
	(46, 'Iran', '2006-02-15 04:44:00'),
	(104, 'Venezuela', '2006-02-15 04:44:00'),
	(80, 'Russian Federation', '2006-02-15 04:44:00'),
	(14, 'Bolivia', '2006-02-15 04:44:00'),
	(35, 'French Guiana', '2006-02-15 04:44:00'),
	(93, 'Tanzania', '2006-02-15 04:44:00'),
	(22, 'Chile', '2006-02-15 04:44:00'),
	(24, 'Colombia', '2006-02-15 04:44:00'),
	(26, 'Czech Republic', '2006-02-15 04:44:00'),
	(82, 'Saudi Arabia', '2006-02-15 04:44:00'),
	(28, 'Ecuador', '2006-02-15 04:44:00'),
	(74, 'Peru', '2006-02-15 04:44:00'),
	(31, 'Ethiopia', '2006-02-15 04:44:00'),
	(76, 'Poland', '2006-02-15 04:44:00'),
	(108, 'Yugoslavia', '2006-02-15 04:44:00'),
	(85, 'South Africa', '2006-02-15 04:44:00'),
	(106, 'Virgin Islands, U.S.', '2006-02-15 04:44:00'),
	(95, 'Tonga', '2006-02-15 04:44:00'),
	(3, 'American Samoa', '2006-02-15 04:44:00'),
	(25, 'Congo, The Democratic Republic of the', '2006-02-15 04:44:00'),
	(20, 'Canada', '2006-02-15 04:44:00');
INSERT INTO public.customer VALUES
	(81, 1, 'ANDREA', 'HENDERSON', 'ANDREA.HENDERSON@sakilacustomer.org', 85, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(144, 1, 'CLARA', 'SHAW', 'CLARA.SHAW@sakilacustomer.org', 148, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(489, 1, 'RICARDO', 'MEADOR', 'RICARDO.MEADOR@sakilacustomer.org', 494, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(115, 1, 'WENDY', 'HARRISON', 'WENDY.HARRISON@sakilacustomer.org', 119, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(367, 1, 'ADAM', 'GOOCH', 'ADAM.GOOCH@sakilacustomer.org', 372, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(355, 2, 'TERRY', 'GRISSOM', 'TERRY.GRISSOM@sakilacustomer.org', 360, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(332, 1, 'STEPHEN', 'QUALLS', 'STEPHEN.QUALLS@sakilacustomer.org', 337, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(116, 1, 'VICTORIA', 'GIBSON', 'VICTORIA.GIBSON@sakilacustomer.org', 120, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(45, 1, 'JANET', 'PHILLIPS', 'JANET.PHILLIPS@sakilacustomer.org', 49, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(513, 2, 'DUANE', 'TUBBS', 'DUANE.TUBBS@sakilacustomer.org', 519, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(273, 2, 'PRISCILLA', 'LOWE', 'PRISCILLA.LOWE@sakilacustomer.org', 278, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(5, 1, 'ELIZABETH', 'BROWN', 'ELIZABETH.BROWN@sakilacustomer.org', 9, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(410, 2, 'CURTIS', 'IRBY', 'CURTIS.IRBY@sakilacustomer.org', 415, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(409, 2, 'RODNEY', 'MOELLER', 'RODNEY.MOELLER@sakilacustomer.org', 414, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(539, 1, 'MATHEW', 'BOLIN', 'MATHEW.BOLIN@sakilacustomer.org', 545, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(239, 2, 'MINNIE', 'ROMERO', 'MINNIE.ROMERO@sakilacustomer.org', 243, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(392, 2, 'SEAN', 'DOUGLASS', 'SEAN.DOUGLASS@sakilacustomer.org', 397, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(590, 2, 'SETH', 'HANNON', 'SETH.HANNON@sakilacustomer.org', 596, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(1, 1, 'MARY', 'SMITH', 'MARY.SMITH@sakilacustomer.org', 5, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(335, 1, 'GREGORY', 'MAULDIN', 'GREGORY.MAULDIN@sakilacustomer.org', 340, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(348, 2, 'ROGER', 'QUINTANILLA', 'ROGER.QUINTANILLA@sakilacustomer.org', 353, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(285, 1, 'MIRIAM', 'MCKINNEY', 'MIRIAM.MCKINNEY@sakilacustomer.org', 290, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(226, 2, 'MAUREEN', 'LITTLE', 'MAUREEN.LITTLE@sakilacustomer.org', 230, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(320, 2, 'ANTHONY', 'SCHWAB', 'ANTHONY.SCHWAB@sakilacustomer.org', 325, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(483, 2, 'VERNON', 'CHAPA', 'VERNON.CHAPA@sakilacustomer.org', 488, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(500, 1, 'REGINALD', 'KINDER', 'REGINALD.KINDER@sakilacustomer.org', 505, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(398, 1, 'ANTONIO', 'MEEK', 'ANTONIO.MEEK@sakilacustomer.org', 403, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(438, 1, 'BARRY', 'LOVELACE', 'BARRY.LOVELACE@sakilacustomer.org', 443, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(49, 2, 'JOYCE', 'EDWARDS', 'JOYCE.EDWARDS@sakilacustomer.org', 53, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(336, 1, 'JOSHUA', 'MARK', 'JOSHUA.MARK@sakilacustomer.org', 341, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(429, 2, 'FREDERICK', 'ISBELL', 'FREDERICK.ISBELL@sakilacustomer.org', 434, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(510, 2, 'BEN', 'EASTER', 'BEN.EASTER@sakilacustomer.org', 515, true, '2006-02-14', '2006-02-15 04:57:20', 0),
	(233, 2, 'LILLIE', 'KIM', 'LILLIE.KIM@sakilacustomer.org', 237, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(359, 2, 'WILLIE', 'MARKHAM', 'WILLIE.MARKHAM@sakilacustomer.org', 364, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(566, 1, 'CASEY', 'MENA', 'CASEY.MENA@sakilacustomer.org', 572, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(554, 1, 'DWAYNE', 'OLVERA', 'DWAYNE.OLVERA@sakilacustomer.org', 560, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(277, 2, 'OLGA', 'JIMENEZ', 'OLGA.JIMENEZ@sakilacustomer.org', 282, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(351, 1, 'JACK', 'FOUST', 'JACK.FOUST@sakilacustomer.org', 356, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(418, 2, 'JEFF', 'EAST', 'JEFF.EAST@sakilacustomer.org', 423, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(421, 1, 'LEE', 'HAWKS', 'LEE.HAWKS@sakilacustomer.org', 426, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(470, 1, 'GORDON', 'ALLARD', 'GORDON.ALLARD@sakilacustomer.org', 475, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(265, 2, 'JENNIE', 'TERRY', 'JENNIE.TERRY@sakilacustomer.org', 270, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(29, 2, 'ANGELA', 'HERNANDEZ', 'ANGELA.HERNANDEZ@sakilacustomer.org', 33, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(303, 2, 'WILLIAM', 'SATTERFIELD', 'WILLIAM.SATTERFIELD@sakilacustomer.org', 308, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(178, 2, 'MARION', 'SNYDER', 'MARION.SNYDER@sakilacustomer.org', 182, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(463, 2, 'DARRELL', 'POWER', 'DARRELL.POWER@sakilacustomer.org', 468, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(89, 1, 'JULIA', 'FLORES', 'JULIA.FLORES@sakilacustomer.org', 93, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(451, 1, 'JIM', 'REA', 'JIM.REA@sakilacustomer.org', 456, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(365, 2, 'BRUCE', 'SCHWARZ', 'BRUCE.SCHWARZ@sakilacustomer.org', 370, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(224, 2, 'PEARL', 'GARZA', 'PEARL.GARZA@sakilacustomer.org', 228, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(148, 1, 'ELEANOR', 'HUNT', 'ELEANOR.HUNT@sakilacustomer.org', 152, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(397, 1, 'JIMMY', 'SCHRADER', 'JIMMY.SCHRADER@sakilacustomer.org', 402, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(171, 2, 'DOLORES', 'WAGNER', 'DOLORES.WAGNER@sakilacustomer.org', 175, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(268, 1, 'NINA', 'SOTO', 'NINA.SOTO@sakilacustomer.org', 273, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(55, 2, 'DORIS', 'REED', 'DORIS.REED@sakilacustomer.org', 59, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(417, 1, 'TRAVIS', 'ESTEP', 'TRAVIS.ESTEP@sakilacustomer.org', 422, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(170, 1, 'BEATRICE', 'ARNOLD', 'BEATRICE.ARNOLD@sakilacustomer.org', 174, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(325, 1, 'TIMOTHY', 'BUNN', 'TIMOTHY.BUNN@sakilacustomer.org', 330, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(38, 1, 'MARTHA', 'GONZALEZ', 'MARTHA.GONZALEZ@sakilacustomer.org', 42, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(86, 2, 'JACQUELINE', 'LONG', 'JACQUELINE.LONG@sakilacustomer.org', 90, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(391, 1, 'CLARENCE', 'GAMEZ', 'CLARENCE.GAMEZ@sakilacustomer.org', 396, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(91, 2, 'LOIS', 'BUTLER', 'LOIS.BUTLER@sakilacustomer.org', 95, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(506, 2, 'LESLIE', 'SEWARD', 'LESLIE.SEWARD@sakilacustomer.org', 511, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(215, 2, 'JESSIE', 'BANKS', 'JESSIE.BANKS@sakilacustomer.org', 219, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(90, 2, 'RUBY', 'WASHINGTON', 'RUBY.WASHINGTON@sakilacustomer.org', 94, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(573, 1, 'BYRON', 'BOX', 'BYRON.BOX@sakilacustomer.org', 579, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(546, 1, 'KELLY', 'KNOTT', 'KELLY.KNOTT@sakilacustomer.org', 552, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(518, 1, 'GABRIEL', 'HARDER', 'GABRIEL.HARDER@sakilacustomer.org', 524, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(442, 1, 'LEROY', 'BUSTAMANTE', 'LEROY.BUSTAMANTE@sakilacustomer.org', 447, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(73, 2, 'BEVERLY', 'BROOKS', 'BEVERLY.BROOKS@sakilacustomer.org', 77, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(150, 2, 'DANIELLE', 'DANIELS', 'DANIELLE.DANIELS@sakilacustomer.org', 154, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(487, 2, 'HECTOR', 'POINDEXTER', 'HECTOR.POINDEXTER@sakilacustomer.org', 492, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(343, 1, 'DOUGLAS', 'GRAF', 'DOUGLAS.GRAF@sakilacustomer.org', 348, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(44, 1, 'MARIE', 'TURNER', 'MARIE.TURNER@sakilacustomer.org', 48, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(276, 1, 'BRANDY', 'GRAVES', 'BRANDY.GRAVES@sakilacustomer.org', 281, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(315, 2, 'KENNETH', 'GOODEN', 'KENNETH.GOODEN@sakilacustomer.org', 320, true, '2006-02-14', '2006-02-15 04:57:20', 0),
	(570, 2, 'IVAN', 'CROMWELL', 'IVAN.CROMWELL@sakilacustomer.org', 576, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(6, 2, 'JENNIFER', 'DAVIS', 'JENNIFER.DAVIS@sakilacustomer.org', 10, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(202, 2, 'CARLA', 'GUTIERREZ', 'CARLA.GUTIERREZ@sakilacustomer.org', 206, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(262, 2, 'PATSY', 'DAVIDSON', 'PATSY.DAVIDSON@sakilacustomer.org', 267, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(105, 1, 'DAWN', 'SULLIVAN', 'DAWN.SULLIVAN@sakilacustomer.org', 109, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(548, 1, 'ALLAN', 'CORNISH', 'ALLAN.CORNISH@sakilacustomer.org', 554, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(7, 1, 'MARIA', 'MILLER', 'MARIA.MILLER@sakilacustomer.org', 11, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(538, 2, 'TED', 'BREAUX', 'TED.BREAUX@sakilacustomer.org', 544, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(96, 1, 'DIANA', 'ALEXANDER', 'DIANA.ALEXANDER@sakilacustomer.org', 100, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(50, 1, 'DIANE', 'COLLINS', 'DIANE.COLLINS@sakilacustomer.org', 54, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(32, 1, 'AMY', 'LOPEZ', 'AMY.LOPEZ@sakilacustomer.org', 36, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(259, 2, 'LENA', 'JENSEN', 'LENA.JENSEN@sakilacustomer.org', 264, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(594, 1, 'EDUARDO', 'HIATT', 'EDUARDO.HIATT@sakilacustomer.org', 600, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(181, 2, 'ANA', 'BRADLEY', 'ANA.BRADLEY@sakilacustomer.org', 185, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(229, 1, 'TAMARA', 'NGUYEN', 'TAMARA.NGUYEN@sakilacustomer.org', 233, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(113, 2, 'CINDY', 'FISHER', 'CINDY.FISHER@sakilacustomer.org', 117, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(48, 1, 'ANN', 'EVANS', 'ANN.EVANS@sakilacustomer.org', 52, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(47, 1, 'FRANCES', 'PARKER', 'FRANCES.PARKER@sakilacustomer.org', 51, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(214, 1, 'KRISTIN', 'JOHNSTON', 'KRISTIN.JOHNSTON@sakilacustomer.org', 218, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(491, 2, 'RICK', 'MATTOX', 'RICK.MATTOX@sakilacustomer.org', 496, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(585, 1, 'PERRY', 'SWAFFORD', 'PERRY.SWAFFORD@sakilacustomer.org', 591, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(504, 1, 'NATHANIEL', 'ADAM', 'NATHANIEL.ADAM@sakilacustomer.org', 509, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(112, 2, 'ROSA', 'REYNOLDS', 'ROSA.REYNOLDS@sakilacustomer.org', 116, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(77, 2, 'JANE', 'BENNETT', 'JANE.BENNETT@sakilacustomer.org', 81, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(279, 2, 'DIANNE', 'SHELTON', 'DIANNE.SHELTON@sakilacustomer.org', 284, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(425, 2, 'FRANCIS', 'SIKES', 'FRANCIS.SIKES@sakilacustomer.org', 430, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(490, 1, 'SAM', 'MCDUFFIE', 'SAM.MCDUFFIE@sakilacustomer.org', 495, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(302, 1, 'MICHAEL', 'SILVERMAN', 'MICHAEL.SILVERMAN@sakilacustomer.org', 307, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(141, 1, 'DEBBIE', 'REYES', 'DEBBIE.REYES@sakilacustomer.org', 145, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(373, 1, 'LOUIS', 'LEONE', 'LOUIS.LEONE@sakilacustomer.org', 378, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(65, 2, 'ROSE', 'HOWARD', 'ROSE.HOWARD@sakilacustomer.org', 69, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(241, 2, 'HEIDI', 'LARSON', 'HEIDI.LARSON@sakilacustomer.org', 245, true, '2006-02-14', '2006-02-15 04:57:20', 0),
	(523, 1, 'HARVEY', 'GUAJARDO', 'HARVEY.GUAJARDO@sakilacustomer.org', 529, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(305, 1, 'RICHARD', 'MCCRARY', 'RICHARD.MCCRARY@sakilacustomer.org', 310, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(165, 2, 'LORRAINE', 'STEPHENS', 'LORRAINE.STEPHENS@sakilacustomer.org', 169, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(92, 2, 'TINA', 'SIMMONS', 'TINA.SIMMONS@sakilacustomer.org', 96, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(426, 1, 'BRADLEY', 'MOTLEY', 'BRADLEY.MOTLEY@sakilacustomer.org', 431, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(474, 2, 'DUSTIN', 'GILLETTE', 'DUSTIN.GILLETTE@sakilacustomer.org', 479, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(10, 1, 'DOROTHY', 'TAYLOR', 'DOROTHY.TAYLOR@sakilacustomer.org', 14, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(469, 2, 'WESLEY', 'BULL', 'WESLEY.BULL@sakilacustomer.org', 474, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(164, 2, 'JOANN', 'GARDNER', 'JOANN.GARDNER@sakilacustomer.org', 168, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(544, 2, 'CODY', 'NOLEN', 'CODY.NOLEN@sakilacustomer.org', 550, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(72, 2, 'THERESA', 'WATSON', 'THERESA.WATSON@sakilacustomer.org', 76, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(153, 2, 'SUZANNE', 'NICHOLS', 'SUZANNE.NICHOLS@sakilacustomer.org', 157, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(467, 2, 'ALVIN', 'DELOACH', 'ALVIN.DELOACH@sakilacustomer.org', 472, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(184, 1, 'VIVIAN', 'RUIZ', 'VIVIAN.RUIZ@sakilacustomer.org', 188, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(345, 1, 'CARL', 'ARTIS', 'CARL.ARTIS@sakilacustomer.org', 350, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(282, 2, 'JENNY', 'CASTRO', 'JENNY.CASTRO@sakilacustomer.org', 287, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(36, 2, 'KATHLEEN', 'ADAMS', 'KATHLEEN.ADAMS@sakilacustomer.org', 40, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(536, 2, 'FERNANDO', 'CHURCHILL', 'FERNANDO.CHURCHILL@sakilacustomer.org', 542, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(406, 1, 'NATHAN', 'RUNYON', 'NATHAN.RUNYON@sakilacustomer.org', 411, true, '2006-02-14', '2006-02-15 04:57:20', 0),
	(197, 2, 'SUE', 'PETERS', 'SUE.PETERS@sakilacustomer.org', 201, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(310, 2, 'DANIEL', 'CABRAL', 'DANIEL.CABRAL@sakilacustomer.org', 315, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(395, 2, 'JOHNNY', 'TURPIN', 'JOHNNY.TURPIN@sakilacustomer.org', 400, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(358, 2, 'SAMUEL', 'MARLOW', 'SAMUEL.MARLOW@sakilacustomer.org', 363, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(161, 1, 'GERALDINE', 'PERKINS', 'GERALDINE.PERKINS@sakilacustomer.org', 165, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(70, 2, 'CHRISTINA', 'RAMIREZ', 'CHRISTINA.RAMIREZ@sakilacustomer.org', 74, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(275, 2, 'CAROLE', 'BARNETT', 'CAROLE.BARNETT@sakilacustomer.org', 280, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(280, 2, 'TRACEY', 'BARRETT', 'TRACEY.BARRETT@sakilacustomer.org', 285, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(34, 2, 'REBECCA', 'SCOTT', 'REBECCA.SCOTT@sakilacustomer.org', 38, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(559, 2, 'EVERETT', 'BANDA', 'EVERETT.BANDA@sakilacustomer.org', 565, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(313, 2, 'DONALD', 'MAHON', 'DONALD.MAHON@sakilacustomer.org', 318, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(53, 1, 'HEATHER', 'MORRIS', 'HEATHER.MORRIS@sakilacustomer.org', 57, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(389, 1, 'ALAN', 'KAHN', 'ALAN.KAHN@sakilacustomer.org', 394, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(468, 1, 'TIM', 'CARY', 'TIM.CARY@sakilacustomer.org', 473, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(54, 1, 'TERESA', 'ROGERS', 'TERESA.ROGERS@sakilacustomer.org', 58, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(344, 1, 'HENRY', 'BILLINGSLEY', 'HENRY.BILLINGSLEY@sakilacustomer.org', 349, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(244, 2, 'VIOLA', 'HANSON', 'VIOLA.HANSON@sakilacustomer.org', 248, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(369, 2, 'FRED', 'WHEAT', 'FRED.WHEAT@sakilacustomer.org', 374, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(582, 2, 'ANDY', 'VANHORN', 'ANDY.VANHORN@sakilacustomer.org', 588, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(269, 1, 'CASSANDRA', 'WALTERS', 'CASSANDRA.WALTERS@sakilacustomer.org', 274, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(119, 1, 'SHERRY', 'MARSHALL', 'SHERRY.MARSHALL@sakilacustomer.org', 123, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(185, 1, 'ROBERTA', 'HARPER', 'ROBERTA.HARPER@sakilacustomer.org', 189, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(512, 1, 'CECIL', 'VINES', 'CECIL.VINES@sakilacustomer.org', 517, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(271, 1, 'PENNY', 'NEAL', 'PENNY.NEAL@sakilacustomer.org', 276, true, '2006-02-14', '2006-02-15 04:57:20', 0),
	(183, 2, 'IDA', 'ANDREWS', 'IDA.ANDREWS@sakilacustomer.org', 187, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(87, 1, 'WANDA', 'PATTERSON', 'WANDA.PATTERSON@sakilacustomer.org', 91, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(4, 2, 'BARBARA', 'JONES', 'BARBARA.JONES@sakilacustomer.org', 8, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(352, 1, 'ALBERT', 'CROUSE', 'ALBERT.CROUSE@sakilacustomer.org', 357, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(18, 2, 'CAROL', 'GARCIA', 'CAROL.GARCIA@sakilacustomer.org', 22, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(66, 2, 'JANICE', 'WARD', 'JANICE.WARD@sakilacustomer.org', 70, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(154, 2, 'MICHELE', 'GRANT', 'MICHELE.GRANT@sakilacustomer.org', 158, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(477, 1, 'DAN', 'PAINE', 'DAN.PAINE@sakilacustomer.org', 482, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(254, 2, 'MAXINE', 'SILVA', 'MAXINE.SILVA@sakilacustomer.org', 259, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(30, 1, 'MELISSA', 'KING', 'MELISSA.KING@sakilacustomer.org', 34, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(177, 2, 'SAMANTHA', 'DUNCAN', 'SAMANTHA.DUNCAN@sakilacustomer.org', 181, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(57, 2, 'EVELYN', 'MORGAN', 'EVELYN.MORGAN@sakilacustomer.org', 61, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(431, 2, 'JOEL', 'FRANCISCO', 'JOEL.FRANCISCO@sakilacustomer.org', 436, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(447, 1, 'CLIFFORD', 'BOWENS', 'CLIFFORD.BOWENS@sakilacustomer.org', 452, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(138, 1, 'HAZEL', 'WARREN', 'HAZEL.WARREN@sakilacustomer.org', 142, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(100, 1, 'ROBIN', 'HAYES', 'ROBIN.HAYES@sakilacustomer.org', 104, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(267, 1, 'MARGIE', 'WADE', 'MARGIE.WADE@sakilacustomer.org', 272, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(210, 2, 'ELLA', 'OLIVER', 'ELLA.OLIVER@sakilacustomer.org', 214, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(445, 1, 'MICHEAL', 'FORMAN', 'MICHEAL.FORMAN@sakilacustomer.org', 450, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(266, 2, 'NORA', 'HERRERA', 'NORA.HERRERA@sakilacustomer.org', 271, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(261, 1, 'DEANNA', 'BYRD', 'DEANNA.BYRD@sakilacustomer.org', 266, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(388, 2, 'CRAIG', 'MORRELL', 'CRAIG.MORRELL@sakilacustomer.org', 393, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(75, 2, 'TAMMY', 'SANDERS', 'TAMMY.SANDERS@sakilacustomer.org', 79, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(459, 1, 'TOMMY', 'COLLAZO', 'TOMMY.COLLAZO@sakilacustomer.org', 464, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(485, 1, 'CLYDE', 'TOBIAS', 'CLYDE.TOBIAS@sakilacustomer.org', 490, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(440, 1, 'BERNARD', 'COLBY', 'BERNARD.COLBY@sakilacustomer.org', 445, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(386, 1, 'TODD', 'TAN', 'TODD.TAN@sakilacustomer.org', 391, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(67, 1, 'KELLY', 'TORRES', 'KELLY.TORRES@sakilacustomer.org', 71, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(448, 1, 'MIGUEL', 'BETANCOURT', 'MIGUEL.BETANCOURT@sakilacustomer.org', 453, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(168, 1, 'REGINA', 'BERRY', 'REGINA.BERRY@sakilacustomer.org', 172, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(495, 2, 'CHARLIE', 'BESS', 'CHARLIE.BESS@sakilacustomer.org', 500, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(597, 1, 'FREDDIE', 'DUGGAN', 'FREDDIE.DUGGAN@sakilacustomer.org', 603, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(413, 2, 'MARVIN', 'YEE', 'MARVIN.YEE@sakilacustomer.org', 418, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(151, 2, 'MEGAN', 'PALMER', 'MEGAN.PALMER@sakilacustomer.org', 155, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(507, 2, 'EDGAR', 'RHOADS', 'EDGAR.RHOADS@sakilacustomer.org', 512, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(346, 1, 'ARTHUR', 'SIMPKINS', 'ARTHUR.SIMPKINS@sakilacustomer.org', 351, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(216, 1, 'NATALIE', 'MEYER', 'NATALIE.MEYER@sakilacustomer.org', 220, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(514, 2, 'FRANKLIN', 'TROUTMAN', 'FRANKLIN.TROUTMAN@sakilacustomer.org', 520, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(8, 2, 'SUSAN', 'WILSON', 'SUSAN.WILSON@sakilacustomer.org', 12, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(209, 2, 'TONYA', 'CHAPMAN', 'TONYA.CHAPMAN@sakilacustomer.org', 213, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(562, 1, 'WALLACE', 'SLONE', 'WALLACE.SLONE@sakilacustomer.org', 568, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(145, 1, 'LUCILLE', 'HOLMES', 'LUCILLE.HOLMES@sakilacustomer.org', 149, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(132, 2, 'ESTHER', 'CRAWFORD', 'ESTHER.CRAWFORD@sakilacustomer.org', 136, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(366, 1, 'BRANDON', 'HUEY', 'BRANDON.HUEY@sakilacustomer.org', 371, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(324, 2, 'GARY', 'COY', 'GARY.COY@sakilacustomer.org', 329, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(292, 2, 'MISTY', 'LAMBERT', 'MISTY.LAMBERT@sakilacustomer.org', 297, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(497, 2, 'GILBERT', 'SLEDGE', 'GILBERT.SLEDGE@sakilacustomer.org', 502, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(501, 1, 'RUBEN', 'GEARY', 'RUBEN.GEARY@sakilacustomer.org', 506, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(204, 1, 'ROSEMARY', 'SCHMIDT', 'ROSEMARY.SCHMIDT@sakilacustomer.org', 208, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(473, 2, 'JORGE', 'OLIVARES', 'JORGE.OLIVARES@sakilacustomer.org', 478, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(46, 2, 'CATHERINE', 'CAMPBELL', 'CATHERINE.CAMPBELL@sakilacustomer.org', 50, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(80, 1, 'MARILYN', 'ROSS', 'MARILYN.ROSS@sakilacustomer.org', 84, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(301, 2, 'ROBERT', 'BAUGHMAN', 'ROBERT.BAUGHMAN@sakilacustomer.org', 306, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(14, 2, 'BETTY', 'WHITE', 'BETTY.WHITE@sakilacustomer.org', 18, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(533, 1, 'JESSIE', 'MILAM', 'JESSIE.MILAM@sakilacustomer.org', 539, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(270, 1, 'LEAH', 'CURTIS', 'LEAH.CURTIS@sakilacustomer.org', 275, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(56, 1, 'GLORIA', 'COOK', 'GLORIA.COOK@sakilacustomer.org', 60, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(486, 1, 'GLEN', 'TALBERT', 'GLEN.TALBERT@sakilacustomer.org', 491, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(586, 1, 'KIRK', 'STCLAIR', 'KIRK.STCLAIR@sakilacustomer.org', 592, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(111, 1, 'CARMEN', 'OWENS', 'CARMEN.OWENS@sakilacustomer.org', 115, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(93, 1, 'PHYLLIS', 'FOSTER', 'PHYLLIS.FOSTER@sakilacustomer.org', 97, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(223, 1, 'MELINDA', 'FERNANDEZ', 'MELINDA.FERNANDEZ@sakilacustomer.org', 227, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(246, 1, 'MARIAN', 'MENDOZA', 'MARIAN.MENDOZA@sakilacustomer.org', 250, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(120, 2, 'SYLVIA', 'ORTIZ', 'SYLVIA.ORTIZ@sakilacustomer.org', 124, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(24, 2, 'KIMBERLY', 'LEE', 'KIMBERLY.LEE@sakilacustomer.org', 28, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(449, 2, 'OSCAR', 'AQUINO', 'OSCAR.AQUINO@sakilacustomer.org', 454, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(247, 1, 'STELLA', 'MORENO', 'STELLA.MORENO@sakilacustomer.org', 251, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(127, 2, 'ELAINE', 'STEVENS', 'ELAINE.STEVENS@sakilacustomer.org', 131, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(193, 2, 'KATIE', 'ELLIOTT', 'KATIE.ELLIOTT@sakilacustomer.org', 197, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(541, 2, 'DARREN', 'WINDHAM', 'DARREN.WINDHAM@sakilacustomer.org', 547, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(26, 2, 'JESSICA', 'HALL', 'JESSICA.HALL@sakilacustomer.org', 30, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(82, 1, 'KATHRYN', 'COLEMAN', 'KATHRYN.COLEMAN@sakilacustomer.org', 86, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(158, 1, 'VERONICA', 'STONE', 'VERONICA.STONE@sakilacustomer.org', 162, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(114, 2, 'GRACE', 'ELLIS', 'GRACE.ELLIS@sakilacustomer.org', 118, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(39, 1, 'DEBRA', 'NELSON', 'DEBRA.NELSON@sakilacustomer.org', 43, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(118, 1, 'KIM', 'CRUZ', 'KIM.CRUZ@sakilacustomer.org', 122, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(422, 1, 'MELVIN', 'ELLINGTON', 'MELVIN.ELLINGTON@sakilacustomer.org', 427, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(62, 1, 'JOAN', 'COOPER', 'JOAN.COOPER@sakilacustomer.org', 66, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(147, 2, 'JOANNE', 'ROBERTSON', 'JOANNE.ROBERTSON@sakilacustomer.org', 151, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(213, 1, 'GINA', 'WILLIAMSON', 'GINA.WILLIAMSON@sakilacustomer.org', 217, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(560, 1, 'JORDAN', 'ARCHULETA', 'JORDAN.ARCHULETA@sakilacustomer.org', 566, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(471, 1, 'DEAN', 'SAUER', 'DEAN.SAUER@sakilacustomer.org', 476, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(74, 1, 'DENISE', 'KELLY', 'DENISE.KELLY@sakilacustomer.org', 78, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(587, 1, 'SERGIO', 'STANFIELD', 'SERGIO.STANFIELD@sakilacustomer.org', 593, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(33, 2, 'ANNA', 'HILL', 'ANNA.HILL@sakilacustomer.org', 37, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(464, 1, 'JEROME', 'KENYON', 'JEROME.KENYON@sakilacustomer.org', 469, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(527, 1, 'CORY', 'MEEHAN', 'CORY.MEEHAN@sakilacustomer.org', 533, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(482, 1, 'MAURICE', 'CRAWLEY', 'MAURICE.CRAWLEY@sakilacustomer.org', 487, true, '2006-02-14', '2006-02-15 04:57:20', 0),
	(393, 1, 'PHILIP', 'CAUSEY', 'PHILIP.CAUSEY@sakilacustomer.org', 398, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(387, 2, 'JESSE', 'SCHILLING', 'JESSE.SCHILLING@sakilacustomer.org', 392, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(316, 1, 'STEVEN', 'CURLEY', 'STEVEN.CURLEY@sakilacustomer.org', 321, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(428, 2, 'HERBERT', 'KRUGER', 'HERBERT.KRUGER@sakilacustomer.org', 433, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(286, 1, 'VELMA', 'LUCAS', 'VELMA.LUCAS@sakilacustomer.org', 291, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(547, 1, 'KURT', 'EMMONS', 'KURT.EMMONS@sakilacustomer.org', 553, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(371, 1, 'BILLY', 'POULIN', 'BILLY.POULIN@sakilacustomer.org', 376, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(125, 1, 'ETHEL', 'WEBB', 'ETHEL.WEBB@sakilacustomer.org', 129, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(370, 2, 'WAYNE', 'TRUONG', 'WAYNE.TRUONG@sakilacustomer.org', 375, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(372, 2, 'STEVE', 'MACKENZIE', 'STEVE.MACKENZIE@sakilacustomer.org', 377, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(535, 1, 'JAVIER', 'ELROD', 'JAVIER.ELROD@sakilacustomer.org', 541, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(146, 1, 'JAMIE', 'RICE', 'JAMIE.RICE@sakilacustomer.org', 150, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(108, 1, 'TRACY', 'COLE', 'TRACY.COLE@sakilacustomer.org', 112, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(139, 1, 'AMBER', 'DIXON', 'AMBER.DIXON@sakilacustomer.org', 143, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(531, 2, 'JAMIE', 'WAUGH', 'JAMIE.WAUGH@sakilacustomer.org', 537, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(106, 1, 'CONNIE', 'WALLACE', 'CONNIE.WALLACE@sakilacustomer.org', 110, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(180, 2, 'STACY', 'CUNNINGHAM', 'STACY.CUNNINGHAM@sakilacustomer.org', 184, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(411, 1, 'NORMAN', 'CURRIER', 'NORMAN.CURRIER@sakilacustomer.org', 416, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(252, 2, 'MATTIE', 'HOFFMAN', 'MATTIE.HOFFMAN@sakilacustomer.org', 256, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(592, 1, 'TERRANCE', 'ROUSH', 'TERRANCE.ROUSH@sakilacustomer.org', 598, true, '2006-02-14', '2006-02-15 04:57:20', 0),
	(368, 1, 'HARRY', 'ARCE', 'HARRY.ARCE@sakilacustomer.org', 373, true, '2006-02-14', '2006-02-15 04:57:20', 0),
	(360, 2, 'RALPH', 'MADRIGAL', 'RALPH.MADRIGAL@sakilacustomer.org', 365, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(236, 1, 'MARCIA', 'DEAN', 'MARCIA.DEAN@sakilacustomer.org', 240, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(537, 2, 'CLINTON', 'BUFORD', 'CLINTON.BUFORD@sakilacustomer.org', 543, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(25, 1, 'DEBORAH', 'WALKER', 'DEBORAH.WALKER@sakilacustomer.org', 29, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(166, 1, 'LYNN', 'PAYNE', 'LYNN.PAYNE@sakilacustomer.org', 170, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(581, 1, 'VIRGIL', 'WOFFORD', 'VIRGIL.WOFFORD@sakilacustomer.org', 587, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(160, 2, 'ERIN', 'DUNN', 'ERIN.DUNN@sakilacustomer.org', 164, true, '2006-02-14', '2006-02-15 04:57:20', 1),
	(481, 1, 'HERMAN', 'DEVORE', 'HERMAN.DEVORE@sakilacustomer.org', 486, true, '2006-02-14', '2006-02-15 04:57:20', 1);
INSERT INTO public.film VALUES
	(5, 'AFRICAN EGG', 'A Fast-Paced Documentary of a Pastry Chef And a Dentist who must Pursue a Forensic Psychologist in The Gulf of Mexico', 2006, 1, NULL, 6, 2.99, 130, 22.99, 'G', '2006-02-15 05:03:42', '{"Deleted Scenes"}', '''african'':1 ''chef'':11 ''dentist'':14 ''documentari'':7 ''egg'':2 ''fast'':5 ''fast-pac'':4 ''forens'':19 ''gulf'':23 ''mexico'':25 ''must'':16 ''pace'':6 ''pastri'':10 ''psychologist'':20 ''pursu'':17'),
	(1, 'ACADEMY DINOSAUR', 'A Epic Drama of a Feminist And a Mad Scientist who must Battle a Teacher in The Canadian Rockies', 2006, 1, NULL, 6, 0.99, 86, 20.99, 'PG', '2006-02-15 05:03:42', '{"Deleted Scenes","Behind the Scenes"}', '''academi'':1 ''battl'':15 ''canadian'':20 ''dinosaur'':2 ''drama'':5 ''epic'':4 ''feminist'':8 ''mad'':11 ''must'':14 ''rocki'':21 ''scientist'':12 ''teacher'':17'),
	(11, 'ALAMO VIDEOTAPE', 'A Boring Epistle of a Butler And a Cat who must Fight a Pastry Chef in A MySQL Convention', 2006, 1, NULL, 6, 0.99, 126, 16.99, 'G', '2006-02-15 05:03:42', '{Commentaries,"Behind the Scenes"}', '''alamo'':1 ''bore'':4 ''butler'':8 ''cat'':11 ''chef'':17 ''convent'':21 ''epistl'':5 ''fight'':14 ''must'':13 ''mysql'':20 ''pastri'':16 ''videotap'':2'),
	(13, 'ALI FOREVER', 'A Action-Packed Drama of a Dentist And a Crocodile who must Battle a Feminist in The Canadian Rockies', 2006, 1, NULL, 4, 4.99, 150, 21.99, 'PG', '2006-02-15 05:03:42', '{"Deleted Scenes","Behind the Scenes"}', '''action'':5 ''action-pack'':4 ''ali'':1 ''battl'':16 ''canadian'':21 ''crocodil'':13 ''dentist'':10 ''drama'':7 ''feminist'':18 ''forev'':2 ''must'':15 ''pack'':6 ''rocki'':22'),
	(16, 'ALLEY EVOLUTION', 'A Fast-Paced Drama of a Robot And a Composer who must Battle a Astronaut in New Orleans', 2006, 1, NULL, 6, 2.99, 180, 23.99, 'NC-17', '2006-02-15 05:03:42', '{Trailers,Commentaries}', '''alley'':1 ''astronaut'':18 ''battl'':16 ''compos'':13 ''drama'':7 ''evolut'':2 ''fast'':5 ''fast-pac'':4 ''must'':15 ''new'':20 ''orlean'':21 ''pace'':6 ''robot'':10'),
	(12, 'ALASKA PHANTOM', 'A Fanciful Saga of a Hunter And a Pastry Chef who must Vanquish a Boy in Australia', 2006, 1, NULL, 6, 0.99, 136, 22.99, 'PG', '2006-02-15 05:03:42', '{Commentaries,"Deleted Scenes"}', '''alaska'':1 ''australia'':19 ''boy'':17 ''chef'':12 ''fanci'':4 ''hunter'':8 ''must'':14 ''pastri'':11 ''phantom'':2 ''saga'':5 ''vanquish'':15'),
	(15, 'ALIEN CENTER', 'A Brilliant Drama of a Cat And a Mad Scientist who must Battle a Feminist in A MySQL Convention', 2006, 1, NULL, 5, 2.99, 46, 10.99, 'NC-17', '2006-02-15 05:03:42', '{Trailers,Commentaries,"Behind the Scenes"}', '''alien'':1 ''battl'':15 ''brilliant'':4 ''cat'':8 ''center'':2 ''convent'':21 ''drama'':5 ''feminist'':17 ''mad'':11 ''must'':14 ''mysql'':20 ''scientist'':12'),
	(6, 'AGENT TRUMAN', 'A Intrepid Panorama of a Robot And a Boy who must Escape a Sumo Wrestler in Ancient China', 2006, 1, NULL, 3, 2.99, 169, 17.99, 'PG', '2006-02-15 05:03:42', '{"Deleted Scenes"}', '''agent'':1 ''ancient'':19 ''boy'':11 ''china'':20 ''escap'':14 ''intrepid'':4 ''must'':13 ''panorama'':5 ''robot'':8 ''sumo'':16 ''truman'':2 ''wrestler'':17'),
	(7, 'AIRPLANE SIERRA', 'A Touching Saga of a Hunter And a Butler who must Discover a Butler in A Jet Boat', 2006, 1, NULL, 6, 4.99, 62, 28.99, 'PG-13', '2006-02-15 05:03:42', '{Trailers,"Deleted Scenes"}', '''airplan'':1 ''boat'':20 ''butler'':11,16 ''discov'':14 ''hunter'':8 ''jet'':19 ''must'':13 ''saga'':5 ''sierra'':2 ''touch'':4'),
	(9, 'ALABAMA DEVIL', 'A Thoughtful Panorama of a Database Administrator And a Mad Scientist who must Outgun a Mad Scientist in A Jet Boat', 2006, 1, NULL, 3, 2.99, 114, 21.99, 'PG-13', '2006-02-15 05:03:42', '{Trailers,"Deleted Scenes"}', '''administr'':9 ''alabama'':1 ''boat'':23 ''databas'':8 ''devil'':2 ''jet'':22 ''mad'':12,18 ''must'':15 ''outgun'':16 ''panorama'':5 ''scientist'':13,19 ''thought'':4'),
	(17, 'ALONE TRIP', 'A Fast-Paced Character Study of a Composer And a Dog who must Outgun a Boat in An Abandoned Fun House', 2006, 1, NULL, 3, 0.99, 82, 14.99, 'R', '2006-02-15 05:03:42', '{Trailers,"Behind the Scenes"}', '''abandon'':22 ''alon'':1 ''boat'':19 ''charact'':7 ''compos'':11 ''dog'':14 ''fast'':5 ''fast-pac'':4 ''fun'':23 ''hous'':24 ''must'':16 ''outgun'':17 ''pace'':6 ''studi'':8 ''trip'':2'),
	(10, 'ALADDIN CALENDAR', 'A Action-Packed Tale of a Man And a Lumberjack who must Reach a Feminist in Ancient China', 2006, 1, NULL, 6, 4.99, 63, 24.99, 'NC-17', '2006-02-15 05:03:42', '{Trailers,"Deleted Scenes"}', '''action'':5 ''action-pack'':4 ''aladdin'':1 ''ancient'':20 ''calendar'':2 ''china'':21 ''feminist'':18 ''lumberjack'':13 ''man'':10 ''must'':15 ''pack'':6 ''reach'':16 ''tale'':7'),
	(19, 'AMADEUS HOLY', 'A Emotional Display of a Pioneer And a Technical Writer who must Battle a Man in A Baloon', 2006, 1, NULL, 6, 0.99, 113, 20.99, 'PG', '2006-02-15 05:03:42', '{Commentaries,"Deleted Scenes","Behind the Scenes"}', '''amadeus'':1 ''baloon'':20 ''battl'':15 ''display'':5 ''emot'':4 ''holi'':2 ''man'':17 ''must'':14 ''pioneer'':8 ''technic'':11 ''writer'':12'),
	(4, 'AFFAIR PREJUDICE', 'A Fanciful Documentary of a Frisbee And a Lumberjack who must Chase a Monkey in A Shark Tank', 2006, 1, NULL, 5, 2.99, 117, 26.99, 'G', '2006-02-15 05:03:42', '{Commentaries,"Behind the Scenes"}', '''affair'':1 ''chase'':14 ''documentari'':5 ''fanci'':4 ''frisbe'':8 ''lumberjack'':11 ''monkey'':16 ''must'':13 ''prejudic'':2 ''shark'':19 ''tank'':20'),
	(18, 'ALTER VICTORY', 'A Thoughtful Drama of a Composer And a Feminist who must Meet a Secret Agent in The Canadian Rockies', 2006, 1, NULL, 6, 0.99, 57, 27.99, 'PG-13', '2006-02-15 05:03:42', '{Trailers,"Behind the Scenes"}', '''agent'':17 ''alter'':1 ''canadian'':20 ''compos'':8 ''drama'':5 ''feminist'':11 ''meet'':14 ''must'':13 ''rocki'':21 ''secret'':16 ''thought'':4 ''victori'':2'),
	(2, 'ACE GOLDFINGER', 'A Astounding Epistle of a Database Administrator And a Explorer who must Find a Car in Ancient China', 2006, 1, NULL, 3, 4.99, 48, 12.99, 'G', '2006-02-15 05:03:42', '{Trailers,"Deleted Scenes"}', '''ace'':1 ''administr'':9 ''ancient'':19 ''astound'':4 ''car'':17 ''china'':20 ''databas'':8 ''epistl'':5 ''explor'':12 ''find'':15 ''goldfing'':2 ''must'':14'),
	(8, 'AIRPORT POLLOCK', 'A Epic Tale of a Moose And a Girl who must Confront a Monkey in Ancient India', 2006, 1, NULL, 6, 4.99, 54, 15.99, 'R', '2006-02-15 05:03:42', '{Trailers}', '''airport'':1 ''ancient'':18 ''confront'':14 ''epic'':4 ''girl'':11 ''india'':19 ''monkey'':16 ''moos'':8 ''must'':13 ''pollock'':2 ''tale'':5'),
	(14, 'ALICE FANTASIA', 'A Emotional Drama of a A Shark And a Database Administrator who must Vanquish a Pioneer in Soviet Georgia', 2006, 1, NULL, 6, 0.99, 94, 23.99, 'NC-17', '2006-02-15 05:03:42', '{Trailers,"Deleted Scenes","Behind the Scenes"}', '''administr'':13 ''alic'':1 ''databas'':12 ''drama'':5 ''emot'':4 ''fantasia'':2 ''georgia'':21 ''must'':15 ''pioneer'':18 ''shark'':9 ''soviet'':20 ''vanquish'':16'),
	(3, 'ADAPTATION HOLES', 'A Astounding Reflection of a Lumberjack And a Car who must Sink a Lumberjack in A Baloon Factory', 2006, 1, NULL, 7, 2.99, 50, 18.99, 'NC-17', '2006-02-15 05:03:42', '{Trailers,"Deleted Scenes"}', '''adapt'':1 ''astound'':4 ''baloon'':19 ''car'':11 ''factori'':20 ''hole'':2 ''lumberjack'':8,16 ''must'':13 ''reflect'':5 ''sink'':14'),
	(20, 'AMELIE HELLFIGHTERS', 'A Boring Drama of a Woman And a Squirrel who must Conquer a Student in A Baloon', 2006, 1, NULL, 4, 4.99, 79, 23.99, 'R', '2006-02-15 05:03:42', '{Commentaries,"Deleted Scenes","Behind the Scenes"}', '''ameli'':1 ''baloon'':19 ''bore'':4 ''conquer'':14 ''drama'':5 ''hellfight'':2 ''must'':13 ''squirrel'':11 ''student'':16 ''woman'':8');
INSERT INTO public.film_actor VALUES
	(188, 1, '2006-02-15 05:05:03'),
	(188, 10, '2006-02-15 05:05:03'),
	(188, 14, '2006-02-15 05:05:03'),
	(142, 10, '2006-02-15 05:05:03'),
	(142, 18, '2006-02-15 05:05:03'),
	(82, 17, '2006-02-15 05:05:03'),
	(29, 10, '2006-02-15 05:05:03'),
	(88, 4, '2006-02-15 05:05:03'),
	(162, 1, '2006-02-15 05:05:03'),
	(162, 4, '2006-02-15 05:05:03'),
	(162, 7, '2006-02-15 05:05:03'),
	(162, 18, '2006-02-15 05:05:03'),
	(108, 1, '2006-02-15 05:05:03'),
	(108, 6, '2006-02-15 05:05:03'),
	(108, 9, '2006-02-15 05:05:03'),
	(68, 9, '2006-02-15 05:05:03'),
	(105, 12, '2006-02-15 05:05:03'),
	(105, 15, '2006-02-15 05:05:03'),
	(147, 4, '2006-02-15 05:05:03'),
	(164, 15, '2006-02-15 05:05:03'),
	(133, 7, '2006-02-15 05:05:03'),
	(187, 17, '2006-02-15 05:05:03'),
	(23, 6, '2006-02-15 05:05:03'),
	(57, 16, '2006-02-15 05:05:03'),
	(197, 6, '2006-02-15 05:05:03'),
	(1, 1, '2006-02-15 05:05:03'),
	(77, 13, '2006-02-15 05:05:03'),
	(85, 2, '2006-02-15 05:05:03'),
	(85, 14, '2006-02-15 05:05:03'),
	(102, 20, '2006-02-15 05:05:03'),
	(90, 2, '2006-02-15 05:05:03'),
	(90, 11, '2006-02-15 05:05:03'),
	(37, 10, '2006-02-15 05:05:03'),
	(37, 12, '2006-02-15 05:05:03'),
	(37, 19, '2006-02-15 05:05:03'),
	(13, 17, '2006-02-15 05:05:03'),
	(104, 19, '2006-02-15 05:05:03'),
	(91, 13, '2006-02-15 05:05:03'),
	(20, 1, '2006-02-15 05:05:03'),
	(27, 19, '2006-02-15 05:05:03'),
	(123, 3, '2006-02-15 05:05:03'),
	(194, 9, '2006-02-15 05:05:03'),
	(62, 6, '2006-02-15 05:05:03'),
	(159, 20, '2006-02-15 05:05:03'),
	(51, 5, '2006-02-15 05:05:03'),
	(55, 8, '2006-02-15 05:05:03'),
	(81, 4, '2006-02-15 05:05:03'),
	(81, 11, '2006-02-15 05:05:03'),
	(170, 7, '2006-02-15 05:05:03'),
	(170, 15, '2006-02-15 05:05:03'),
	(185, 7, '2006-02-15 05:05:03'),
	(45, 18, '2006-02-15 05:05:03'),
	(2, 3, '2006-02-15 05:05:03'),
	(136, 20, '2006-02-15 05:05:03'),
	(138, 8, '2006-02-15 05:05:03'),
	(52, 20, '2006-02-15 05:05:03'),
	(130, 9, '2006-02-15 05:05:03'),
	(75, 12, '2006-02-15 05:05:03'),
	(22, 9, '2006-02-15 05:05:03'),
	(3, 17, '2006-02-15 05:05:03'),
	(64, 3, '2006-02-15 05:05:03'),
	(64, 10, '2006-02-15 05:05:03'),
	(137, 6, '2006-02-15 05:05:03'),
	(137, 14, '2006-02-15 05:05:03'),
	(139, 20, '2006-02-15 05:05:03'),
	(5, 19, '2006-02-15 05:05:03'),
	(146, 12, '2006-02-15 05:05:03'),
	(146, 16, '2006-02-15 05:05:03'),
	(35, 10, '2006-02-15 05:05:03'),
	(24, 3, '2006-02-15 05:05:03'),
	(53, 1, '2006-02-15 05:05:03'),
	(53, 9, '2006-02-15 05:05:03'),
	(174, 11, '2006-02-15 05:05:03'),
	(99, 7, '2006-02-15 05:05:03'),
	(176, 13, '2006-02-15 05:05:03'),
	(28, 14, '2006-02-15 05:05:03'),
	(181, 5, '2006-02-15 05:05:03'),
	(180, 12, '2006-02-15 05:05:03'),
	(200, 5, '2006-02-15 05:05:03'),
	(36, 15, '2006-02-15 05:05:03'),
	(109, 12, '2006-02-15 05:05:03'),
	(167, 17, '2006-02-15 05:05:03'),
	(30, 1, '2006-02-15 05:05:03'),
	(144, 18, '2006-02-15 05:05:03'),
	(114, 13, '2006-02-15 05:05:03'),
	(160, 2, '2006-02-15 05:05:03'),
	(160, 17, '2006-02-15 05:05:03'),
	(84, 19, '2006-02-15 05:05:03'),
	(155, 20, '2006-02-15 05:05:03'),
	(19, 2, '2006-02-15 05:05:03'),
	(19, 3, '2006-02-15 05:05:03'),
	(12, 16, '2006-02-15 05:05:03'),
	(12, 17, '2006-02-15 05:05:03'),
	(40, 1, '2006-02-15 05:05:03'),
	(40, 11, '2006-02-15 05:05:03'),
	(69, 15, '2006-02-15 05:05:03'),
	(169, 6, '2006-02-15 05:05:03'),
	(117, 10, '2006-02-15 05:05:03'),
	(117, 15, '2006-02-15 05:05:03'),
	(10, 1, '2006-02-15 05:05:03'),
	(10, 9, '2006-02-15 05:05:03'),
	(41, 4, '2006-02-15 05:05:03'),
	(26, 9, '2006-02-15 05:05:03'),
	(43, 19, '2006-02-15 05:05:03'),
	(96, 8, '2006-02-15 05:05:03'),
	(100, 17, '2006-02-15 05:05:03'),
	(21, 6, '2006-02-15 05:05:03'),
	(177, 12, '2006-02-15 05:05:03'),
	(192, 16, '2006-02-15 05:05:03'),
	(198, 1, '2006-02-15 05:05:03'),
	(110, 8, '2006-02-15 05:05:03'),
	(103, 5, '2006-02-15 05:05:03'),
	(175, 9, '2006-02-15 05:05:03'),
	(157, 10, '2006-02-15 05:05:03'),
	(94, 13, '2006-02-15 05:05:03'),
	(191, 16, '2006-02-15 05:05:03'),
	(59, 5, '2006-02-15 05:05:03');
INSERT INTO public.film_category VALUES
	(4, 11, '2006-02-15 05:07:09'),
	(14, 4, '2006-02-15 05:07:09'),
	(1, 6, '2006-02-15 05:07:09'),
	(13, 11, '2006-02-15 05:07:09'),
	(20, 12, '2006-02-15 05:07:09'),
	(2, 11, '2006-02-15 05:07:09'),
	(7, 5, '2006-02-15 05:07:09'),
	(11, 9, '2006-02-15 05:07:09'),
	(15, 9, '2006-02-15 05:07:09'),
	(3, 6, '2006-02-15 05:07:09'),
	(8, 11, '2006-02-15 05:07:09'),
	(5, 8, '2006-02-15 05:07:09'),
	(16, 9, '2006-02-15 05:07:09'),
	(6, 9, '2006-02-15 05:07:09'),
	(19, 1, '2006-02-15 05:07:09'),
	(9, 11, '2006-02-15 05:07:09'),
	(12, 12, '2006-02-15 05:07:09'),
	(18, 2, '2006-02-15 05:07:09'),
	(10, 15, '2006-02-15 05:07:09'),
	(17, 12, '2006-02-15 05:07:09');
INSERT INTO public.inventory VALUES
	(81, 17, 1, '2006-02-15 05:09:17'),
	(61, 12, 1, '2006-02-15 05:09:17'),
	(45, 9, 2, '2006-02-15 05:09:17'),
	(5, 1, 2, '2006-02-15 05:09:17'),
	(1, 1, 1, '2006-02-15 05:09:17'),
	(98, 19, 2, '2006-02-15 05:09:17'),
	(49, 10, 1, '2006-02-15 05:09:17'),
	(11, 2, 2, '2006-02-15 05:09:17'),
	(78, 16, 1, '2006-02-15 05:09:17'),
	(64, 12, 2, '2006-02-15 05:09:17'),
	(41, 9, 1, '2006-02-15 05:09:17'),
	(29, 6, 2, '2006-02-15 05:09:17'),
	(89, 18, 1, '2006-02-15 05:09:17'),
	(52, 10, 2, '2006-02-15 05:09:17'),
	(55, 11, 1, '2006-02-15 05:09:17'),
	(13, 3, 2, '2006-02-15 05:09:17'),
	(21, 4, 2, '2006-02-15 05:09:17'),
	(43, 9, 1, '2006-02-15 05:09:17'),
	(38, 8, 2, '2006-02-15 05:09:17'),
	(86, 17, 2, '2006-02-15 05:09:17'),
	(91, 18, 2, '2006-02-15 05:09:17'),
	(90, 18, 2, '2006-02-15 05:09:17'),
	(16, 4, 1, '2006-02-15 05:09:17'),
	(59, 11, 2, '2006-02-15 05:09:17'),
	(12, 3, 2, '2006-02-15 05:09:17'),
	(73, 15, 2, '2006-02-15 05:09:17'),
	(40, 8, 2, '2006-02-15 05:09:17'),
	(97, 19, 2, '2006-02-15 05:09:17'),
	(15, 3, 2, '2006-02-15 05:09:17'),
	(44, 9, 2, '2006-02-15 05:09:17'),
	(6, 1, 2, '2006-02-15 05:09:17'),
	(51, 10, 2, '2006-02-15 05:09:17'),
	(7, 1, 2, '2006-02-15 05:09:17'),
	(96, 19, 1, '2006-02-15 05:09:17'),
	(42, 9, 1, '2006-02-15 05:09:17'),
	(50, 10, 2, '2006-02-15 05:09:17'),
	(32, 7, 1, '2006-02-15 05:09:17'),
	(48, 10, 1, '2006-02-15 05:09:17'),
	(47, 10, 1, '2006-02-15 05:09:17'),
	(9, 2, 2, '2006-02-15 05:09:17'),
	(77, 16, 1, '2006-02-15 05:09:17'),
	(94, 19, 1, '2006-02-15 05:09:17'),
	(65, 12, 2, '2006-02-15 05:09:17'),
	(101, 20, 1, '2006-02-15 05:09:17'),
	(83, 17, 1, '2006-02-15 05:09:17'),
	(71, 15, 1, '2006-02-15 05:09:17'),
	(60, 12, 1, '2006-02-15 05:09:17'),
	(92, 18, 2, '2006-02-15 05:09:17'),
	(17, 4, 1, '2006-02-15 05:09:17'),
	(10, 2, 2, '2006-02-15 05:09:17'),
	(72, 15, 1, '2006-02-15 05:09:17'),
	(19, 4, 1, '2006-02-15 05:09:17'),
	(36, 7, 2, '2006-02-15 05:09:17'),
	(58, 11, 2, '2006-02-15 05:09:17'),
	(70, 13, 2, '2006-02-15 05:09:17'),
	(34, 7, 2, '2006-02-15 05:09:17'),
	(53, 11, 1, '2006-02-15 05:09:17'),
	(54, 11, 1, '2006-02-15 05:09:17'),
	(23, 5, 2, '2006-02-15 05:09:17'),
	(69, 13, 2, '2006-02-15 05:09:17'),
	(87, 18, 1, '2006-02-15 05:09:17'),
	(4, 1, 1, '2006-02-15 05:09:17'),
	(18, 4, 1, '2006-02-15 05:09:17'),
	(66, 12, 2, '2006-02-15 05:09:17'),
	(30, 6, 2, '2006-02-15 05:09:17'),
	(68, 13, 2, '2006-02-15 05:09:17'),
	(57, 11, 2, '2006-02-15 05:09:17'),
	(88, 18, 1, '2006-02-15 05:09:17'),
	(100, 20, 1, '2006-02-15 05:09:17'),
	(37, 8, 2, '2006-02-15 05:09:17'),
	(99, 20, 1, '2006-02-15 05:09:17'),
	(75, 15, 2, '2006-02-15 05:09:17'),
	(84, 17, 2, '2006-02-15 05:09:17'),
	(63, 12, 2, '2006-02-15 05:09:17'),
	(67, 13, 2, '2006-02-15 05:09:17'),
	(27, 6, 1, '2006-02-15 05:09:17'),
	(79, 16, 2, '2006-02-15 05:09:17'),
	(2, 1, 1, '2006-02-15 05:09:17'),
	(8, 1, 2, '2006-02-15 05:09:17'),
	(46, 10, 1, '2006-02-15 05:09:17'),
	(80, 16, 2, '2006-02-15 05:09:17'),
	(14, 3, 2, '2006-02-15 05:09:17'),
	(35, 7, 2, '2006-02-15 05:09:17'),
	(56, 11, 1, '2006-02-15 05:09:17'),
	(93, 19, 1, '2006-02-15 05:09:17'),
	(22, 4, 2, '2006-02-15 05:09:17'),
	(24, 5, 2, '2006-02-15 05:09:17'),
	(26, 6, 1, '2006-02-15 05:09:17'),
	(82, 17, 1, '2006-02-15 05:09:17'),
	(39, 8, 2, '2006-02-15 05:09:17'),
	(62, 12, 1, '2006-02-15 05:09:17'),
	(28, 6, 1, '2006-02-15 05:09:17'),
	(74, 15, 2, '2006-02-15 05:09:17'),
	(33, 7, 1, '2006-02-15 05:09:17'),
	(31, 6, 2, '2006-02-15 05:09:17'),
	(76, 15, 2, '2006-02-15 05:09:17'),
	(85, 17, 2, '2006-02-15 05:09:17'),
	(95, 19, 1, '2006-02-15 05:09:17'),
	(3, 1, 1, '2006-02-15 05:09:17'),
	(25, 5, 2, '2006-02-15 05:09:17'),
	(20, 4, 2, '2006-02-15 05:09:17');
INSERT INTO public.language VALUES
	(5, 'French              ', '2006-02-15 05:02:19'),
	(1, 'English             ', '2006-02-15 05:02:19'),
	(6, 'German              ', '2006-02-15 05:02:19'),
	(4, 'Mandarin            ', '2006-02-15 05:02:19'),
	(2, 'Italian             ', '2006-02-15 05:02:19'),
	(3, 'Japanese            ', '2006-02-15 05:02:19');
INSERT INTO public.payment VALUES
	(144, 5, 2, 15232, 0.99, '2005-08-22 17:37:02'),
	(12538, 464, 2, 13943, 2.99, '2005-08-20 17:31:18'),
	(10033, 371, 1, 4612, 1.99, '2005-07-08 07:40:44'),
	(8193, 302, 2, 5682, 2.99, '2005-07-10 08:51:39'),
	(985, 36, 1, 716, 0.99, '2005-05-29 04:35:29'),
	(3181, 118, 2, 10045, 1.99, '2005-07-31 19:04:35'),
	(8183, 301, 1, 10883, 0.99, '2005-08-02 00:47:19'),
	(4465, 164, 2, 11175, 2.99, '2005-08-02 10:38:47'),
	(126, 5, 2, 7652, 0.99, '2005-07-28 01:50:29'),
	(1510, 54, 1, 14215, 4.99, '2005-08-21 04:34:11'),
	(5541, 204, 1, 11261, 7.99, '2005-08-02 13:54:26'),
	(3810, 141, 1, 8434, 4.99, '2005-07-29 07:20:14'),
	(3213, 119, 2, 14349, 3.99, '2005-08-21 08:54:53'),
	(3952, 146, 2, 1724, 1.99, '2005-06-16 15:15:43'),
	(7375, 273, 1, 4937, 5.99, '2005-07-08 22:29:59'),
	(15710, 587, 1, 361, 0.99, '2005-05-27 07:03:28'),
	(10984, 406, 1, 5766, 0.99, '2005-07-10 13:07:31'),
	(14491, 538, 2, 6936, 0.99, '2005-07-26 23:13:34'),
	(14515, 539, 2, 5139, 7.99, '2005-07-09 08:01:51'),
	(2840, 105, 2, 9210, 9.99, '2005-07-30 12:56:44'),
	(14448, 536, 2, 12052, 8.99, '2005-08-17 20:57:02'),
	(3985, 147, 2, 3956, 2.99, '2005-07-06 22:01:51'),
	(9995, 369, 1, 11084, 4.99, '2005-08-02 07:34:19'),
	(11881, 440, 2, 13779, 2.99, '2005-08-20 12:03:54'),
	(923, 33, 1, 14002, 0.99, '2005-08-20 20:12:19'),
	(4354, 160, 1, 9681, 0.99, '2005-07-31 06:42:09'),
	(11303, 418, 1, 6970, 4.99, '2005-07-27 00:26:14'),
	(7920, 292, 2, 14845, 4.99, '2005-08-22 02:12:44'),
	(11292, 417, 2, 14882, 2.99, '2005-08-22 03:52:21'),
	(1263, 46, 2, 2965, 8.99, '2005-06-20 07:33:38'),
	(13004, 481, 2, 13878, 4.99, '2005-08-20 15:17:38'),
	(10978, 406, 2, 2585, 0.99, '2005-06-19 05:05:03'),
	(14364, 533, 1, 11758, 8.99, '2005-08-17 09:33:02'),
	(5778, 213, 2, 2569, 6.99, '2005-06-19 04:19:04'),
	(12795, 473, 2, 7918, 1.99, '2005-07-28 11:58:53'),
	(3432, 127, 2, 13043, 4.99, '2005-08-19 09:07:13'),
	(6385, 236, 1, 12988, 0.99, '2006-02-14 15:16:03'),
	(7045, 261, 2, 465, 3.99, '2005-05-27 20:44:36'),
	(1532, 55, 1, 13345, 6.99, '2005-08-19 20:25:24'),
	(12079, 447, 2, 13110, 0.99, '2005-08-19 11:24:37'),
	(5329, 197, 1, 2090, 2.99, '2005-06-17 18:06:14'),
	(7301, 269, 2, 15788, 2.99, '2005-08-23 13:54:39'),
	(12170, 451, 2, 3826, 4.99, '2005-07-06 15:51:58'),
	(5821, 214, 2, 12463, 4.99, '2005-08-18 11:31:34'),
	(6697, 247, 1, 14041, 4.99, '2005-08-20 21:45:23'),
	(9315, 345, 2, 1210, 0.99, '2005-06-15 02:57:51'),
	(5849, 215, 1, 12380, 1.99, '2005-08-18 08:27:28'),
	(9311, 344, 2, 14624, 0.99, '2005-08-21 18:32:42'),
	(1835, 67, 2, 8563, 1.99, '2005-07-29 11:32:58'),
	(8226, 303, 2, 6219, 4.99, '2005-07-11 13:18:37'),
	(1477, 53, 1, 14061, 2.99, '2005-08-20 22:32:11'),
	(9421, 348, 1, 11262, 2.99, '2005-08-02 13:58:55'),
	(8200, 302, 2, 8646, 0.99, '2005-07-29 14:48:48'),
	(12897, 477, 1, 8821, 5.99, '2005-07-29 22:18:12'),
	(12092, 448, 2, 3959, 5.99, '2005-07-06 22:07:58'),
	(715, 26, 2, 14603, 1.99, '2005-08-21 17:51:06'),
	(14092, 523, 2, 10470, 1.99, '2005-08-01 09:52:26'),
	(14869, 554, 1, 14098, 3.99, '2005-08-21 00:30:32'),
	(6598, 244, 2, 5692, 0.99, '2005-07-10 09:32:22'),
	(8659, 320, 2, 3756, 4.99, '2005-07-06 12:40:38'),
	(7063, 261, 2, 11928, 2.99, '2005-08-17 16:28:24'),
	(2973, 111, 2, 505, 2.99, '2005-05-28 02:06:37'),
	(5005, 184, 2, 6493, 2.99, '2005-07-12 02:40:41'),
	(89, 4, 2, 1735, 0.99, '2005-06-16 15:51:52'),
	(9873, 365, 2, 9184, 4.99, '2005-07-30 12:10:19'),
	(8782, 325, 2, 2808, 2.99, '2005-06-19 19:34:45'),
	(13594, 504, 2, 10509, 3.99, '2005-08-01 11:25:28'),
	(991, 36, 2, 6030, 0.99, '2005-07-11 02:37:51'),
	(2544, 93, 1, 12704, 4.99, '2005-08-18 20:43:00'),
	(9718, 360, 1, 5834, 1.99, '2005-07-10 16:44:12'),
	(7217, 267, 2, 2699, 2.99, '2005-06-19 13:29:28'),
	(11324, 418, 2, 15957, 5.99, '2005-08-23 19:21:22'),
	(2441, 90, 2, 2033, 0.99, '2005-06-17 13:24:43'),
	(6691, 247, 2, 11306, 2.99, '2005-08-02 15:45:10'),
	(4820, 177, 2, 14310, 0.99, '2005-08-21 07:44:32'),
	(7504, 277, 2, 3897, 2.99, '2005-07-06 19:11:43'),
	(15816, 590, 2, 15458, 2.99, '2006-02-14 15:16:03'),
	(1063, 38, 1, 14554, 4.99, '2005-08-21 16:03:01'),
	(15181, 566, 2, 11129, 2.99, '2005-08-02 09:08:44'),
	(2922, 108, 2, 9755, 4.99, '2005-07-31 09:24:55'),
	(11944, 442, 1, 14418, 1.99, '2005-08-21 11:14:26'),
	(2530, 92, 1, 14798, 0.99, '2005-08-22 00:44:08'),
	(14575, 541, 1, 15421, 0.99, '2005-08-22 23:56:37'),
	(9678, 358, 1, 10482, 4.99, '2005-08-01 10:17:47'),
	(11178, 413, 1, 7635, 0.99, '2005-07-28 01:08:11'),
	(13148, 487, 2, 8510, 1.99, '2005-07-29 09:41:38'),
	(10780, 398, 1, 10230, 2.99, '2005-08-01 01:49:36'),
	(11812, 438, 2, 6615, 4.99, '2005-07-12 08:36:22'),
	(10001, 370, 2, 4400, 7.99, '2005-07-07 21:22:26'),
	(472, 18, 2, 1783, 4.99, '2005-06-16 19:23:23'),
	(2691, 100, 1, 1427, 2.99, '2005-06-15 18:17:28'),
	(2376, 87, 2, 10205, 4.99, '2005-08-01 00:48:24'),
	(5221, 193, 1, 1325, 4.99, '2005-06-15 11:03:24'),
	(9060, 335, 2, 10606, 4.99, '2005-08-01 14:39:15'),
	(12746, 471, 2, 14942, 7.99, '2005-08-22 05:58:27'),
	(10548, 389, 2, 11944, 3.99, '2005-08-17 17:02:42'),
	(97, 4, 2, 11069, 0.99, '2005-08-02 07:09:34'),
	(7463, 275, 2, 14483, 5.99, '2005-08-21 13:43:59'),
	(1975, 73, 1, 4789, 4.99, '2005-07-08 16:22:01'),
	(7456, 275, 1, 13037, 3.99, '2005-08-19 08:53:57'),
	(3926, 145, 1, 4364, 4.99, '2005-07-07 19:46:51'),
	(11104, 410, 1, 9263, 2.99, '2005-07-30 14:48:24'),
	(1579, 57, 2, 6649, 4.99, '2005-07-12 10:51:09'),
	(6028, 223, 1, 3705, 0.99, '2005-07-06 10:17:59'),
	(9502, 351, 2, 10119, 0.99, '2005-07-31 21:20:59'),
	(14433, 536, 1, 3483, 4.99, '2005-07-05 23:13:51'),
	(14077, 523, 2, 664, 0.99, '2005-05-28 21:31:08'),
	(10116, 373, 2, 12780, 0.99, '2005-08-18 23:48:16'),
	(202, 7, 1, 12730, 2.99, '2005-08-18 21:55:01'),
	(2384, 87, 1, 14566, 2.99, '2005-08-21 16:25:05'),
	(15988, 597, 1, 3201, 1.99, '2005-06-21 00:30:26'),
	(15276, 570, 2, 7174, 4.99, '2005-07-27 08:00:36'),
	(3121, 116, 1, 1058, 4.99, '2005-05-31 08:04:17'),
	(1996, 74, 2, 2517, 0.99, '2005-06-19 00:11:26'),
	(13806, 512, 1, 12786, 0.99, '2006-02-14 15:16:03'),
	(1940, 72, 2, 785, 4.99, '2005-05-29 15:08:41'),
	(5668, 209, 2, 5170, 3.99, '2005-07-09 09:24:19'),
	(2486, 91, 2, 7637, 0.99, '2005-07-28 01:12:25'),
	(6183, 229, 1, 15740, 4.99, '2005-08-23 12:07:51'),
	(848, 30, 1, 14585, 2.99, '2005-08-21 17:18:33'),
	(3993, 147, 2, 7044, 0.99, '2005-07-27 03:27:29'),
	(9276, 343, 2, 2461, 6.99, '2005-06-18 19:58:12'),
	(13146, 487, 1, 7788, 0.99, '2005-07-28 07:21:55'),
	(10590, 391, 1, 317, 5.99, '2005-05-26 23:23:56'),
	(2213, 81, 1, 15224, 5.99, '2005-08-22 17:18:05'),
	(5830, 214, 2, 15639, 2.99, '2005-08-23 08:03:25'),
	(7072, 262, 1, 2771, 6.99, '2005-06-19 17:54:48'),
	(15579, 581, 1, 9449, 1.99, '2005-07-30 22:02:34'),
	(15696, 586, 2, 5382, 2.99, '2005-07-09 19:12:57'),
	(1557, 56, 2, 12537, 1.99, '2005-08-18 14:06:39'),
	(14628, 544, 1, 8963, 9.99, '2005-07-30 03:46:26'),
	(1805, 66, 2, 6348, 5.99, '2005-07-11 20:21:18'),
	(9689, 359, 1, 2401, 0.99, '2005-06-18 16:22:03'),
	(7340, 271, 2, 10310, 4.99, '2005-08-01 04:24:47'),
	(7051, 261, 2, 2072, 3.99, '2005-06-17 16:33:32'),
	(7154, 265, 2, 2562, 4.99, '2005-06-19 03:15:05'),
	(6048, 224, 2, 6999, 2.99, '2005-07-27 01:21:19'),
	(12528, 464, 2, 1277, 4.99, '2005-06-15 08:01:29'),
	(9707, 359, 1, 15453, 1.99, '2005-08-23 01:01:01'),
	(11510, 426, 1, 2804, 0.99, '2005-06-19 19:24:54'),
	(10670, 393, 2, 15527, 0.99, '2005-08-23 03:44:51'),
	(3571, 132, 2, 5684, 5.99, '2005-07-10 08:59:03'),
	(2998, 111, 2, 15542, 2.99, '2006-02-14 15:16:03'),
	(4381, 161, 2, 4187, 0.99, '2005-07-07 10:41:31'),
	(2620, 96, 2, 15989, 4.99, '2005-08-23 20:24:36'),
	(2045, 75, 2, 9442, 4.99, '2005-07-30 21:44:31'),
	(11084, 409, 1, 14697, 4.99, '2005-08-21 20:49:21'),
	(11125, 411, 1, 1985, 0.99, '2005-06-17 10:31:37'),
	(8754, 324, 2, 563, 3.99, '2005-05-28 09:10:49'),
	(8428, 310, 2, 12500, 4.99, '2005-08-18 13:05:51'),
	(4932, 181, 2, 10362, 6.99, '2005-08-01 05:55:13'),
	(12702, 470, 2, 6703, 4.99, '2005-07-12 12:50:19'),
	(1304, 47, 1, 8863, 3.99, '2005-07-29 23:52:01'),
	(13828, 513, 1, 12559, 5.99, '2005-08-18 14:53:58'),
	(4905, 180, 1, 10992, 8.99, '2005-08-02 04:41:17'),
	(5684, 209, 1, 13796, 8.99, '2005-08-20 12:32:32'),
	(12994, 481, 2, 8271, 6.99, '2005-07-29 01:27:44'),
	(10482, 387, 2, 3378, 4.99, '2005-06-21 13:51:28'),
	(6597, 244, 2, 5461, 0.99, '2005-07-09 22:48:04'),
	(1349, 49, 1, 9851, 4.99, '2005-07-31 12:50:24'),
	(7001, 259, 1, 13109, 4.99, '2005-08-19 11:23:20'),
	(7578, 279, 1, 14714, 3.99, '2005-08-21 21:27:43'),
	(15359, 573, 1, 11043, 0.99, '2005-08-02 06:04:44'),
	(3881, 144, 1, 1814, 5.99, '2005-06-16 21:15:22'),
	(9858, 365, 2, 120, 5.99, '2005-05-25 19:37:47'),
	(10469, 386, 1, 13716, 3.99, '2005-08-20 09:48:32'),
	(4031, 148, 2, 8331, 3.99, '2005-07-29 04:13:29'),
	(1708, 62, 1, 15591, 0.99, '2005-08-23 06:11:52'),
	(14423, 535, 1, 13852, 0.99, '2005-08-20 14:45:23'),
	(13387, 497, 1, 5030, 4.99, '2005-07-09 02:35:43'),
	(14712, 548, 1, 1326, 1.99, '2005-06-15 11:07:39'),
	(10073, 372, 2, 8837, 8.99, '2005-07-29 22:49:00'),
	(128, 5, 1, 8263, 2.99, '2005-07-29 01:11:23'),
	(2353, 86, 1, 13874, 2.99, '2005-08-20 15:11:48'),
	(4158, 153, 1, 2649, 0.99, '2005-06-19 10:20:09'),
	(10764, 397, 2, 12726, 2.99, '2005-08-18 21:44:46'),
	(2539, 93, 2, 6287, 4.99, '2005-07-11 17:00:04'),
	(15869, 592, 1, 12976, 1.99, '2005-08-19 06:52:58'),
	(3068, 114, 1, 5418, 0.99, '2005-07-09 20:41:35'),
	(12126, 449, 2, 8002, 2.99, '2005-07-28 15:11:00'),
	(5877, 216, 2, 15199, 2.99, '2005-08-22 16:17:49'),
	(12595, 467, 1, 8010, 7.99, '2005-07-28 15:26:20'),
	(8192, 302, 2, 5498, 0.99, '2005-07-10 00:27:21'),
	(11869, 440, 2, 5594, 0.99, '2005-07-10 04:33:36'),
	(3038, 113, 1, 4333, 2.99, '2005-07-07 18:31:50'),
	(896, 32, 1, 7793, 2.99, '2005-07-28 07:26:14'),
	(12688, 469, 1, 15561, 9.99, '2005-08-23 05:02:31'),
	(8570, 316, 2, 7586, 2.99, '2005-07-27 23:19:29'),
	(1233, 45, 1, 3391, 3.99, '2005-06-21 15:11:02'),
	(2850, 106, 2, 552, 3.99, '2005-05-28 07:53:38'),
	(12820, 474, 2, 4785, 0.99, '2005-07-08 16:10:19'),
	(278, 10, 1, 15370, 5.99, '2005-08-22 21:59:29'),
	(2414, 89, 1, 1948, 4.99, '2005-06-17 08:06:53'),
	(13506, 501, 2, 11799, 6.99, '2005-08-17 11:25:25'),
	(8279, 305, 1, 5745, 8.99, '2005-07-10 12:10:11'),
	(4128, 151, 2, 11714, 2.99, '2005-08-17 07:34:55'),
	(4607, 170, 2, 2117, 0.99, '2005-06-17 20:24:00'),
	(13859, 514, 1, 15776, 5.99, '2005-08-23 13:26:01'),
	(4855, 178, 2, 12727, 2.99, '2005-08-18 21:45:15'),
	(5709, 210, 2, 10890, 4.99, '2005-08-02 00:58:46'),
	(13008, 482, 1, 259, 8.99, '2005-05-26 15:32:46'),
	(9709, 360, 1, 633, 0.99, '2005-05-28 17:37:59'),
	(13190, 489, 2, 1614, 3.99, '2005-06-16 06:58:02'),
	(1894, 70, 1, 4061, 0.99, '2005-07-07 04:13:35'),
	(13754, 510, 1, 12317, 0.99, '2005-08-18 06:17:06'),
	(15604, 582, 1, 11708, 2.99, '2005-08-17 07:26:47'),
	(4170, 153, 2, 10015, 4.99, '2005-07-31 18:11:17'),
	(2467, 90, 2, 15217, 0.99, '2005-08-22 16:58:31'),
	(11568, 428, 1, 7823, 6.99, '2005-07-28 08:32:53'),
	(13667, 507, 1, 3880, 2.99, '2005-07-06 18:32:49'),
	(14975, 559, 1, 8631, 1.99, '2005-07-29 14:08:06'),
	(3974, 146, 1, 13606, 4.99, '2005-08-20 06:07:01'),
	(6096, 226, 2, 7288, 5.99, '2005-07-27 12:24:59'),
	(11590, 429, 2, 7352, 4.99, '2005-07-27 14:38:29'),
	(9590, 355, 1, 3567, 5.99, '2005-07-06 03:09:36'),
	(1377, 50, 2, 9179, 0.99, '2005-07-30 12:02:41'),
	(10694, 395, 1, 1270, 0.99, '2005-06-15 07:30:22'),
	(1321, 48, 1, 7920, 2.99, '2005-07-28 12:01:19'),
	(13094, 485, 1, 5343, 3.99, '2005-07-09 17:23:43'),
	(7647, 282, 2, 11226, 2.99, '2005-08-02 12:47:30'),
	(267, 10, 1, 7738, 2.99, '2005-07-28 05:21:42'),
	(6662, 246, 1, 2725, 0.99, '2005-06-19 15:01:23'),
	(261, 10, 2, 4042, 4.99, '2005-07-07 03:06:40'),
	(11396, 421, 1, 14887, 3.99, '2005-08-22 04:04:31'),
	(12519, 463, 2, 12096, 7.99, '2005-08-17 22:32:50'),
	(4993, 183, 2, 12764, 3.99, '2005-08-18 23:14:15'),
	(3778, 139, 1, 15218, 9.99, '2005-08-22 16:59:05'),
	(13039, 483, 2, 2867, 0.99, '2005-06-20 00:08:38'),
	(11482, 425, 1, 3807, 4.99, '2005-07-06 15:11:44'),
	(7741, 286, 1, 4707, 4.99, '2005-07-08 11:57:28'),
	(4633, 171, 2, 2199, 5.99, '2005-06-18 01:57:56'),
	(14466, 537, 2, 7810, 4.99, '2005-07-28 08:00:38'),
	(1783, 65, 2, 11845, 2.99, '2005-08-17 13:16:38'),
	(7261, 268, 1, 8931, 2.99, '2005-07-30 02:30:07'),
	(9349, 346, 2, 8272, 5.99, '2005-07-29 01:29:51'),
	(13226, 490, 1, 10786, 7.99, '2005-08-01 21:29:34'),
	(14200, 527, 1, 12513, 6.99, '2005-08-18 13:31:45'),
	(5016, 184, 1, 13303, 4.99, '2005-08-19 18:55:21'),
	(15056, 562, 1, 4802, 4.99, '2005-07-08 16:55:17'),
	(7727, 285, 1, 12027, 8.99, '2005-08-17 20:01:12'),
	(12385, 459, 1, 3506, 2.99, '2005-07-06 00:22:29'),
	(9522, 352, 1, 7845, 5.99, '2005-07-28 09:18:07'),
	(6799, 252, 2, 7168, 0.99, '2005-07-27 07:51:11'),
	(14404, 535, 1, 4743, 2.99, '2005-07-08 13:42:36'),
	(4086, 150, 1, 995, 3.99, '2005-05-31 00:06:02'),
	(14290, 531, 1, 6876, 4.99, '2005-07-12 20:32:50'),
	(15348, 573, 1, 5036, 5.99, '2005-07-09 02:58:41'),
	(6848, 254, 1, 5072, 3.99, '2005-07-09 05:01:58'),
	(15909, 594, 2, 3474, 0.99, '2005-07-05 22:59:53'),
	(1088, 39, 1, 10126, 0.99, '2005-07-31 21:36:07'),
	(2189, 80, 2, 13395, 0.99, '2005-08-19 22:05:40'),
	(1212, 44, 2, 4390, 0.99, '2005-07-07 20:59:06'),
	(2104, 77, 1, 10895, 0.99, '2005-08-02 01:16:59'),
	(6514, 241, 2, 6090, 6.99, '2005-07-11 05:47:08'),
	(3970, 146, 1, 11857, 4.99, '2005-08-17 13:48:30'),
	(2932, 108, 1, 15294, 4.99, '2006-02-14 15:16:03'),
	(930, 34, 1, 3150, 0.99, '2005-06-20 20:35:28'),
	(15018, 560, 1, 15352, 6.99, '2005-08-22 21:16:54'),
	(3372, 125, 2, 9504, 0.99, '2005-07-31 00:09:07'),
	(3130, 116, 1, 4027, 0.99, '2005-07-07 02:19:01'),
	(5486, 202, 2, 9751, 4.99, '2005-07-31 09:20:50'),
	(4506, 166, 2, 10422, 7.99, '2005-08-01 08:17:11'),
	(13502, 501, 1, 9359, 2.99, '2005-07-30 18:39:28'),
	(14685, 546, 2, 15565, 4.99, '2005-08-23 05:13:09'),
	(10534, 389, 1, 4443, 6.99, '2005-07-07 23:05:53'),
	(5039, 185, 1, 12312, 2.99, '2005-08-18 06:07:26'),
	(4476, 165, 2, 5901, 6.99, '2005-07-10 20:22:12'),
	(9940, 368, 1, 64, 5.99, '2005-05-25 09:21:29'),
	(1384, 50, 2, 10485, 7.99, '2005-08-01 10:20:34'),
	(11416, 422, 2, 13625, 1.99, '2005-08-20 06:52:03'),
	(14997, 560, 1, 4453, 0.99, '2005-07-07 23:32:39'),
	(8977, 332, 1, 10026, 4.99, '2005-07-31 18:31:51'),
	(8483, 313, 2, 781, 0.99, '2005-05-29 14:23:58'),
	(7325, 270, 1, 12442, 2.99, '2005-08-18 10:50:07'),
	(11087, 410, 1, 2255, 4.99, '2005-06-18 05:21:12'),
	(13117, 486, 1, 2036, 4.99, '2005-06-17 13:46:52'),
	(22, 1, 2, 10437, 4.99, '2005-08-01 08:51:04'),
	(2997, 111, 2, 15174, 6.99, '2005-08-22 15:26:36'),
	(7593, 280, 1, 8365, 0.99, '2005-07-29 05:11:00'),
	(675, 25, 2, 10103, 2.99, '2005-07-31 20:49:13'),
	(8548, 315, 2, 11254, 0.99, '2005-08-02 13:43:49'),
	(15337, 573, 2, 827, 2.99, '2005-05-29 21:58:43'),
	(7254, 268, 2, 4626, 4.99, '2005-07-08 08:18:21'),
	(2451, 90, 1, 7946, 6.99, '2005-07-28 13:01:22'),
	(2410, 89, 2, 588, 0.99, '2005-05-28 12:08:37'),
	(10505, 388, 2, 3159, 7.99, '2005-06-20 21:11:50'),
	(9090, 336, 2, 12926, 3.99, '2005-08-19 05:00:16'),
	(13332, 495, 2, 2074, 2.99, '2005-06-17 16:40:03'),
	(9938, 367, 1, 14413, 6.99, '2005-08-21 11:06:33'),
	(7479, 276, 1, 9080, 1.99, '2005-07-30 08:02:39'),
	(377, 14, 2, 10526, 6.99, '2005-08-01 11:55:33'),
	(657, 25, 2, 1033, 2.99, '2005-05-31 04:50:07'),
	(3736, 138, 2, 9259, 1.99, '2005-07-30 14:37:44'),
	(4197, 154, 1, 7156, 4.99, '2005-07-27 07:19:34'),
	(7188, 266, 2, 5362, 5.99, '2005-07-09 18:16:08'),
	(791, 29, 1, 4313, 0.99, '2005-07-07 17:36:56'),
	(15585, 581, 1, 14976, 2.99, '2005-08-22 07:10:26'),
	(12067, 447, 1, 6651, 0.99, '2005-07-12 10:57:28'),
	(10609, 391, 1, 10210, 7.99, '2005-08-01 00:58:52'),
	(5031, 185, 1, 6965, 2.99, '2005-07-27 00:15:18'),
	(10489, 387, 1, 10838, 4.99, '2005-08-01 23:36:10'),
	(6462, 239, 1, 9863, 5.99, '2005-07-31 13:05:29'),
	(11811, 438, 1, 6563, 3.99, '2005-07-12 05:34:09'),
	(1093, 39, 2, 12268, 0.99, '2005-08-18 04:26:54'),
	(14697, 547, 1, 7835, 4.99, '2005-07-28 08:49:39'),
	(11124, 411, 2, 972, 1.99, '2005-05-30 20:21:07'),
	(15679, 585, 2, 8353, 2.99, '2005-07-29 04:52:10'),
	(2230, 82, 2, 7733, 9.99, '2005-07-28 05:04:47'),
	(947, 34, 1, 12651, 0.99, '2005-08-18 18:36:16'),
	(13472, 500, 2, 4790, 4.99, '2005-07-08 16:25:27'),
	(12640, 468, 1, 13417, 0.99, '2005-08-19 22:51:39'),
	(3092, 115, 1, 983, 0.99, '2005-05-30 22:15:51'),
	(14502, 538, 1, 13544, 1.99, '2005-08-20 03:44:26'),
	(13638, 506, 2, 4594, 7.99, '2005-07-08 06:40:06'),
	(4323, 158, 1, 15802, 5.99, '2005-08-23 14:26:51'),
	(12122, 449, 2, 4433, 3.99, '2005-07-07 22:45:41'),
	(13956, 518, 2, 11433, 3.99, '2005-08-02 20:13:10'),
	(3756, 139, 1, 2659, 0.99, '2005-06-19 10:47:42'),
	(1569, 57, 1, 2360, 4.99, '2005-06-18 13:11:13'),
	(10626, 392, 1, 7981, 1.99, '2005-07-28 14:18:25'),
	(3243, 120, 2, 10696, 4.99, '2005-08-01 18:18:13'),
	(222, 8, 2, 10141, 0.99, '2005-07-31 22:08:29'),
	(9917, 366, 1, 13421, 4.99, '2006-02-14 15:16:03'),
	(3002, 112, 2, 1930, 2.99, '2005-06-17 06:50:46'),
	(633, 24, 1, 1716, 2.99, '2005-06-16 14:39:31'),
	(13251, 491, 2, 10036, 2.99, '2005-07-31 18:47:20'),
	(2917, 108, 2, 5806, 4.99, '2005-07-10 15:11:54'),
	(4571, 168, 1, 11631, 1.99, '2005-08-17 04:28:56'),
	(166, 6, 1, 11727, 0.99, '2005-08-17 08:12:20'),
	(11999, 445, 1, 481, 2.99, '2005-05-27 22:49:27'),
	(11630, 431, 1, 4863, 0.99, '2005-07-08 19:03:15'),
	(6285, 233, 2, 8596, 0.99, '2005-07-29 12:48:54');
INSERT INTO public.rental VALUES
	(7635, '2005-07-28 01:08:11', 55, 413, '2005-08-01 03:32:11', 2, '2006-02-15 21:30:53'),
	(7793, '2005-07-28 07:26:14', 24, 32, '2005-08-03 07:45:14', 1, '2006-02-15 21:30:53'),
	(4364, '2005-07-07 19:46:51', 10, 145, '2005-07-08 21:55:51', 1, '2006-02-15 21:30:53'),
	(12559, '2005-08-18 14:53:58', 39, 513, '2005-08-25 20:22:58', 1, '2006-02-15 21:30:53'),
	(7174, '2005-07-27 08:00:36', 46, 570, '2005-08-01 03:11:36', 1, '2006-02-15 21:30:53'),
	(4187, '2005-07-07 10:41:31', 2, 161, '2005-07-11 06:25:31', 1, '2006-02-15 21:30:53'),
	(10895, '2005-08-02 01:16:59', 93, 77, '2005-08-03 02:41:59', 2, '2006-02-15 21:30:53'),
	(10015, '2005-07-31 18:11:17', 67, 153, '2005-08-03 15:48:17', 2, '2006-02-15 21:30:53'),
	(8631, '2005-07-29 14:08:06', 98, 559, '2005-08-05 14:57:06', 1, '2006-02-15 21:30:53'),
	(3391, '2005-06-21 15:11:02', 26, 45, '2005-06-25 14:12:02', 1, '2006-02-15 21:30:53'),
	(14098, '2005-08-21 00:30:32', 6, 554, NULL, 2, '2006-02-23 04:12:08'),
	(2074, '2005-06-17 16:40:03', 71, 495, '2005-06-20 21:34:03', 1, '2006-02-15 21:30:53'),
	(14215, '2005-08-21 04:34:11', 35, 54, '2005-08-27 10:30:11', 2, '2006-02-15 21:30:53'),
	(9263, '2005-07-30 14:48:24', 73, 410, '2005-08-04 19:06:24', 2, '2006-02-15 21:30:53'),
	(6936, '2005-07-26 23:13:34', 60, 538, '2005-07-30 19:14:34', 1, '2006-02-15 21:30:53'),
	(10606, '2005-08-01 14:39:15', 81, 335, '2005-08-08 11:31:15', 1, '2006-02-15 21:30:53'),
	(12500, '2005-08-18 13:05:51', 36, 310, '2005-08-19 14:54:51', 2, '2006-02-15 21:30:53'),
	(7920, '2005-07-28 12:01:19', 66, 48, '2005-08-05 07:08:19', 1, '2006-02-15 21:30:53'),
	(5682, '2005-07-10 08:51:39', 17, 302, '2005-07-12 14:44:39', 2, '2006-02-15 21:30:53'),
	(7738, '2005-07-28 05:21:42', 80, 10, '2005-08-03 09:46:42', 2, '2006-02-15 21:30:53'),
	(7352, '2005-07-27 14:38:29', 35, 429, '2005-07-28 14:24:29', 1, '2006-02-15 21:30:53'),
	(465, '2005-05-27 20:44:36', 20, 261, '2005-06-02 02:43:36', 1, '2006-02-15 21:30:53'),
	(12726, '2005-08-18 21:44:46', 20, 397, '2005-08-19 21:58:46', 2, '2006-02-15 21:30:53'),
	(983, '2005-05-30 22:15:51', 63, 115, '2005-06-02 22:56:51', 1, '2006-02-15 21:30:53'),
	(5036, '2005-07-09 02:58:41', 75, 573, '2005-07-17 04:09:41', 1, '2006-02-15 21:30:53'),
	(11727, '2005-08-17 08:12:20', 98, 6, '2005-08-19 12:45:20', 1, '2006-02-15 21:30:53'),
	(552, '2005-05-28 07:53:38', 23, 106, '2005-06-04 12:45:38', 2, '2006-02-15 21:30:53'),
	(10103, '2005-07-31 20:49:13', 77, 25, '2005-08-05 15:55:13', 2, '2006-02-15 21:30:53'),
	(1058, '2005-05-31 08:04:17', 40, 116, '2005-06-03 11:12:17', 2, '2006-02-15 21:30:53'),
	(10786, '2005-08-01 21:29:34', 50, 490, '2005-08-10 17:27:34', 1, '2006-02-15 21:30:53'),
	(3506, '2005-07-06 00:22:29', 19, 459, '2005-07-07 22:15:29', 1, '2006-02-15 21:30:53'),
	(3897, '2005-07-06 19:11:43', 14, 277, '2005-07-11 21:50:43', 2, '2006-02-15 21:30:53'),
	(2360, '2005-06-18 13:11:13', 37, 57, '2005-06-23 15:32:13', 2, '2006-02-15 21:30:53'),
	(14554, '2005-08-21 16:03:01', 31, 38, '2005-08-26 13:09:01', 2, '2006-02-15 21:30:53'),
	(64, '2005-05-25 09:21:29', 79, 368, '2005-06-03 11:31:29', 1, '2006-02-15 21:30:53'),
	(11043, '2005-08-02 06:04:44', 65, 573, '2005-08-06 11:37:44', 1, '2006-02-15 21:30:53'),
	(3826, '2005-07-06 15:51:58', 73, 451, '2005-07-13 12:35:58', 1, '2006-02-15 21:30:53'),
	(14976, '2005-08-22 07:10:26', 77, 581, '2005-08-28 07:22:26', 1, '2006-02-15 21:30:53'),
	(5692, '2005-07-10 09:32:22', 59, 244, '2005-07-15 15:20:22', 2, '2006-02-15 21:30:53'),
	(13303, '2005-08-19 18:55:21', 34, 184, '2005-08-23 18:49:21', 2, '2006-02-15 21:30:53'),
	(13109, '2005-08-19 11:23:20', 46, 259, '2005-08-25 17:05:20', 1, '2006-02-15 21:30:53'),
	(11069, '2005-08-02 07:09:34', 57, 4, '2005-08-08 08:39:34', 1, '2006-02-15 21:30:53'),
	(12096, '2005-08-17 22:32:50', 44, 463, '2005-08-25 03:33:50', 1, '2006-02-15 21:30:53'),
	(10126, '2005-07-31 21:36:07', 3, 39, '2005-08-03 23:59:07', 1, '2006-02-15 21:30:53'),
	(4789, '2005-07-08 16:22:01', 20, 73, '2005-07-15 18:29:01', 2, '2006-02-15 21:30:53'),
	(1930, '2005-06-17 06:50:46', 79, 112, '2005-06-19 08:51:46', 2, '2006-02-15 21:30:53'),
	(15957, '2005-08-23 19:21:22', 74, 418, '2005-08-31 16:42:22', 1, '2006-02-15 21:30:53'),
	(10036, '2005-07-31 18:47:20', 41, 491, '2005-08-03 22:53:20', 1, '2006-02-15 21:30:53'),
	(10205, '2005-08-01 00:48:24', 33, 87, '2005-08-06 23:53:24', 1, '2006-02-15 21:30:53'),
	(13852, '2005-08-20 14:45:23', 85, 535, '2005-08-22 16:47:23', 2, '2006-02-15 21:30:53'),
	(14714, '2005-08-21 21:27:43', 1, 279, '2005-08-30 22:26:43', 1, '2006-02-15 21:30:53'),
	(3959, '2005-07-06 22:07:58', 40, 448, '2005-07-13 02:30:58', 1, '2006-02-15 21:30:53'),
	(11433, '2005-08-02 20:13:10', 1, 518, '2005-08-11 21:35:10', 1, '2006-02-15 21:30:53'),
	(8365, '2005-07-29 05:11:00', 53, 280, '2005-07-30 05:30:00', 2, '2006-02-15 21:30:53'),
	(15802, '2005-08-23 14:26:51', 41, 158, '2005-08-29 16:28:51', 2, '2006-02-15 21:30:53'),
	(11714, '2005-08-17 07:34:55', 17, 151, '2005-08-18 04:07:55', 1, '2006-02-15 21:30:53'),
	(2255, '2005-06-18 05:21:12', 24, 410, '2005-06-26 09:19:12', 1, '2006-02-15 21:30:53'),
	(5766, '2005-07-10 13:07:31', 7, 406, '2005-07-16 13:03:31', 1, '2006-02-15 21:30:53'),
	(10045, '2005-07-31 19:04:35', 58, 118, '2005-08-07 16:53:35', 1, '2006-02-15 21:30:53'),
	(14603, '2005-08-21 17:51:06', 94, 26, '2005-08-28 15:36:06', 1, '2006-02-15 21:30:53'),
	(6493, '2005-07-12 02:40:41', 16, 184, '2005-07-16 04:56:41', 1, '2006-02-15 21:30:53'),
	(1033, '2005-05-31 04:50:07', 14, 25, '2005-06-02 01:53:07', 1, '2006-02-15 21:30:53'),
	(10890, '2005-08-02 00:58:46', 78, 210, '2005-08-10 02:13:46', 1, '2006-02-15 21:30:53'),
	(11944, '2005-08-17 17:02:42', 27, 389, '2005-08-21 16:40:42', 2, '2006-02-15 21:30:53'),
	(2562, '2005-06-19 03:15:05', 51, 265, '2005-06-21 08:26:05', 2, '2006-02-15 21:30:53'),
	(6219, '2005-07-11 13:18:37', 38, 303, '2005-07-13 13:18:37', 2, '2006-02-15 21:30:53'),
	(8510, '2005-07-29 09:41:38', 7, 487, '2005-08-05 05:30:38', 2, '2006-02-15 21:30:53'),
	(11175, '2005-08-02 10:38:47', 85, 164, '2005-08-07 07:11:47', 2, '2006-02-15 21:30:53'),
	(15591, '2005-08-23 06:11:52', 64, 62, '2005-08-25 05:34:52', 1, '2006-02-15 21:30:53'),
	(1724, '2005-06-16 15:15:43', 61, 146, '2005-06-23 10:14:43', 2, '2006-02-15 21:30:53'),
	(3567, '2005-07-06 03:09:36', 27, 355, '2005-07-12 02:15:36', 1, '2006-02-15 21:30:53'),
	(12317, '2005-08-18 06:17:06', 90, 510, '2005-08-22 08:56:06', 1, '2006-02-15 21:30:53'),
	(10422, '2005-08-01 08:17:11', 37, 166, '2005-08-10 10:08:11', 2, '2006-02-15 21:30:53'),
	(3880, '2005-07-06 18:32:49', 42, 507, '2005-07-07 20:46:49', 2, '2006-02-15 21:30:53'),
	(7652, '2005-07-28 01:50:29', 92, 5, '2005-07-30 22:23:29', 2, '2006-02-15 21:30:53'),
	(13625, '2005-08-20 06:52:03', 60, 422, '2005-08-27 07:43:03', 1, '2006-02-15 21:30:53'),
	(7733, '2005-07-28 05:04:47', 10, 82, '2005-08-05 05:12:47', 2, '2006-02-15 21:30:53'),
	(1985, '2005-06-17 10:31:37', 87, 411, '2005-06-22 11:17:37', 1, '2006-02-15 21:30:53'),
	(15224, '2005-08-22 17:18:05', 33, 81, '2005-08-29 14:35:05', 2, '2006-02-15 21:30:53'),
	(15776, '2005-08-23 13:26:01', 43, 514, '2005-08-29 18:17:01', 1, '2006-02-15 21:30:53'),
	(1427, '2005-06-15 18:17:28', 14, 100, '2005-06-16 15:47:28', 1, '2006-02-15 21:30:53'),
	(15565, '2005-08-23 05:13:09', 71, 546, '2005-08-30 08:58:09', 2, '2006-02-15 21:30:53'),
	(563, '2005-05-28 09:10:49', 53, 324, '2005-06-06 11:32:49', 1, '2006-02-15 21:30:53'),
	(13544, '2005-08-20 03:44:26', 58, 538, '2005-08-27 22:11:26', 1, '2006-02-15 21:30:53'),
	(13043, '2005-08-19 09:07:13', 24, 127, '2005-08-27 07:49:13', 1, '2006-02-15 21:30:53'),
	(10230, '2005-08-01 01:49:36', 76, 398, '2005-08-05 01:29:36', 2, '2006-02-15 21:30:53'),
	(5461, '2005-07-09 22:48:04', 53, 244, '2005-07-10 17:56:04', 2, '2006-02-15 21:30:53'),
	(7637, '2005-07-28 01:12:25', 87, 91, '2005-08-02 03:48:25', 1, '2006-02-15 21:30:53'),
	(15527, '2005-08-23 03:44:51', 88, 393, '2005-08-25 03:09:51', 1, '2006-02-15 21:30:53'),
	(14061, '2005-08-20 22:32:11', 73, 53, '2005-08-22 19:28:11', 1, '2006-02-15 21:30:53'),
	(4433, '2005-07-07 22:45:41', 88, 449, '2005-07-16 23:30:41', 2, '2006-02-15 21:30:53'),
	(12730, '2005-08-18 21:55:01', 75, 7, '2005-08-22 01:23:01', 1, '2006-02-15 21:30:53'),
	(3474, '2005-07-05 22:59:53', 97, 594, '2005-07-08 20:32:53', 1, '2006-02-15 21:30:53'),
	(13395, '2005-08-19 22:05:40', 53, 80, '2005-08-22 01:31:40', 2, '2006-02-15 21:30:53'),
	(9681, '2005-07-31 06:42:09', 64, 160, '2005-08-06 08:21:09', 1, '2006-02-15 21:30:53'),
	(4626, '2005-07-08 08:18:21', 37, 268, '2005-07-10 11:36:21', 1, '2006-02-15 21:30:53'),
	(664, '2005-05-28 21:31:08', 87, 523, '2005-06-02 20:56:08', 2, '2006-02-15 21:30:53'),
	(259, '2005-05-26 15:32:46', 30, 482, '2005-06-04 15:27:46', 2, '2006-02-15 21:30:53'),
	(10696, '2005-08-01 18:18:13', 47, 120, '2005-08-04 14:09:13', 1, '2006-02-15 21:30:53'),
	(12513, '2005-08-18 13:31:45', 29, 527, '2005-08-25 08:26:45', 1, '2006-02-15 21:30:53'),
	(8263, '2005-07-29 01:11:23', 28, 5, '2005-07-31 01:53:23', 2, '2006-02-15 21:30:53'),
	(12786, '2006-02-14 15:16:03', 97, 512, NULL, 1, '2006-02-15 21:30:53'),
	(7981, '2005-07-28 14:18:25', 90, 392, '2005-08-04 15:21:25', 2, '2006-02-15 21:30:53'),
	(3705, '2005-07-06 10:17:59', 65, 223, '2005-07-10 15:31:59', 1, '2006-02-15 21:30:53'),
	(3807, '2005-07-06 15:11:44', 39, 425, '2005-07-10 09:20:44', 1, '2006-02-15 21:30:53'),
	(12463, '2005-08-18 11:31:34', 30, 214, '2005-08-23 12:04:34', 1, '2006-02-15 21:30:53'),
	(7810, '2005-07-28 08:00:38', 30, 537, '2005-08-02 06:14:38', 2, '2006-02-15 21:30:53'),
	(12442, '2005-08-18 10:50:07', 78, 270, '2005-08-21 08:06:07', 1, '2006-02-15 21:30:53'),
	(2033, '2005-06-17 13:24:43', 58, 90, '2005-06-20 12:34:43', 1, '2006-02-15 21:30:53'),
	(11306, '2005-08-02 15:45:10', 13, 247, '2005-08-03 21:14:10', 2, '2006-02-15 21:30:53'),
	(8010, '2005-07-28 15:26:20', 68, 467, '2005-08-04 18:39:20', 2, '2006-02-15 21:30:53'),
	(10526, '2005-08-01 11:55:33', 27, 14, '2005-08-08 16:42:33', 1, '2006-02-15 21:30:53'),
	(995, '2005-05-31 00:06:02', 17, 150, '2005-06-06 02:30:02', 2, '2006-02-15 21:30:53'),
	(588, '2005-05-28 12:08:37', 95, 89, '2005-05-29 16:25:37', 2, '2006-02-15 21:30:53'),
	(8331, '2005-07-29 04:13:29', 18, 148, '2005-08-04 07:09:29', 1, '2006-02-15 21:30:53'),
	(3159, '2005-06-20 21:11:50', 33, 388, '2005-06-29 19:35:50', 2, '2006-02-15 21:30:53'),
	(5594, '2005-07-10 04:33:36', 61, 440, '2005-07-12 08:13:36', 2, '2006-02-15 21:30:53'),
	(4061, '2005-07-07 04:13:35', 62, 70, '2005-07-10 23:58:35', 2, '2006-02-15 21:30:53'),
	(11084, '2005-08-02 07:34:19', 32, 369, '2005-08-07 09:30:19', 1, '2006-02-15 21:30:53'),
	(9449, '2005-07-30 22:02:34', 2, 581, '2005-08-06 02:09:34', 1, '2006-02-15 21:30:53'),
	(13037, '2005-08-19 08:53:57', 65, 275, '2005-08-28 08:56:57', 2, '2006-02-15 21:30:53'),
	(1735, '2005-06-16 15:51:52', 97, 4, '2005-06-20 13:27:52', 1, '2006-02-15 21:30:53'),
	(12926, '2005-08-19 05:00:16', 23, 336, '2005-08-26 06:12:16', 2, '2006-02-15 21:30:53'),
	(5745, '2005-07-10 12:10:11', 41, 305, '2005-07-19 06:56:11', 1, '2006-02-15 21:30:53'),
	(827, '2005-05-29 21:58:43', 62, 573, '2005-06-06 00:54:43', 1, '2006-02-15 21:30:53'),
	(9863, '2005-07-31 13:05:29', 19, 239, '2005-08-08 12:33:29', 1, '2006-02-15 21:30:53'),
	(9179, '2005-07-30 12:02:41', 62, 50, '2005-08-05 15:23:41', 2, '2006-02-15 21:30:53'),
	(5684, '2005-07-10 08:59:03', 99, 132, '2005-07-15 07:21:03', 1, '2006-02-15 21:30:53'),
	(10482, '2005-08-01 10:17:47', 48, 358, '2005-08-02 15:04:47', 2, '2006-02-15 21:30:53'),
	(12268, '2005-08-18 04:26:54', 93, 39, '2005-08-23 06:40:54', 2, '2006-02-15 21:30:53'),
	(4443, '2005-07-07 23:05:53', 72, 389, '2005-07-16 01:46:53', 1, '2006-02-15 21:30:53'),
	(11799, '2005-08-17 11:25:25', 40, 501, '2005-08-25 13:03:25', 2, '2006-02-15 21:30:53'),
	(4042, '2005-07-07 03:06:40', 50, 10, '2005-07-10 02:37:40', 1, '2006-02-15 21:30:53'),
	(7823, '2005-07-28 08:32:53', 84, 428, '2005-08-06 11:59:53', 1, '2006-02-15 21:30:53'),
	(6651, '2005-07-12 10:57:28', 98, 447, '2005-07-15 06:06:28', 2, '2006-02-15 21:30:53'),
	(14882, '2005-08-22 03:52:21', 12, 417, '2005-08-25 04:50:21', 2, '2006-02-15 21:30:53'),
	(8434, '2005-07-29 07:20:14', 40, 141, '2005-07-30 08:50:14', 2, '2006-02-15 21:30:53'),
	(7918, '2005-07-28 11:58:53', 63, 473, '2005-08-04 12:08:53', 2, '2006-02-15 21:30:53'),
	(6876, '2005-07-12 20:32:50', 34, 531, '2005-07-16 21:12:50', 1, '2006-02-15 21:30:53'),
	(15989, '2005-08-23 20:24:36', 38, 96, '2005-08-26 20:35:36', 1, '2006-02-15 21:30:53'),
	(9184, '2005-07-30 12:10:19', 51, 365, '2005-08-01 07:35:19', 2, '2006-02-15 21:30:53'),
	(3150, '2005-06-20 20:35:28', 94, 34, '2005-06-26 01:01:28', 1, '2006-02-15 21:30:53'),
	(11129, '2005-08-02 09:08:44', 23, 566, '2005-08-04 04:00:44', 1, '2006-02-15 21:30:53'),
	(9080, '2005-07-30 08:02:39', 94, 276, '2005-08-06 12:02:39', 1, '2006-02-15 21:30:53'),
	(14413, '2005-08-21 11:06:33', 50, 367, '2005-08-29 16:10:33', 1, '2006-02-15 21:30:53'),
	(785, '2005-05-29 15:08:41', 39, 72, '2005-05-30 15:51:41', 1, '2006-02-15 21:30:53'),
	(1716, '2005-06-16 14:39:31', 20, 24, '2005-06-19 15:37:31', 1, '2006-02-15 21:30:53'),
	(14041, '2005-08-20 21:45:23', 52, 247, '2005-08-26 01:42:23', 1, '2006-02-15 21:30:53'),
	(3483, '2005-07-05 23:13:51', 79, 536, '2005-07-13 18:31:51', 1, '2006-02-15 21:30:53'),
	(6965, '2005-07-27 00:15:18', 74, 185, '2005-07-28 04:30:18', 2, '2006-02-15 21:30:53'),
	(1270, '2005-06-15 07:30:22', 62, 395, '2005-06-18 11:31:22', 2, '2006-02-15 21:30:53'),
	(10310, '2005-08-01 04:24:47', 9, 271, '2005-08-04 05:36:47', 2, '2006-02-15 21:30:53'),
	(10362, '2005-08-01 05:55:13', 72, 181, '2005-08-10 10:23:13', 2, '2006-02-15 21:30:53'),
	(10838, '2005-08-01 23:36:10', 69, 387, '2005-08-05 04:55:10', 2, '2006-02-15 21:30:53'),
	(15370, '2005-08-22 21:59:29', 67, 10, '2005-08-27 16:32:29', 1, '2006-02-15 21:30:53'),
	(7288, '2005-07-27 12:24:59', 45, 226, '2005-08-02 15:52:59', 2, '2006-02-15 21:30:53'),
	(1277, '2005-06-15 08:01:29', 76, 464, '2005-06-22 07:16:29', 2, '2006-02-15 21:30:53'),
	(11226, '2005-08-02 12:47:30', 79, 282, '2005-08-06 11:24:30', 1, '2006-02-15 21:30:53'),
	(6615, '2005-07-12 08:36:22', 23, 438, '2005-07-20 09:03:22', 1, '2006-02-15 21:30:53'),
	(9359, '2005-07-30 18:39:28', 21, 501, '2005-07-31 15:39:28', 1, '2006-02-15 21:30:53'),
	(317, '2005-05-26 23:23:56', 26, 391, '2005-06-01 19:56:56', 2, '2006-02-15 21:30:53'),
	(8271, '2005-07-29 01:27:44', 83, 481, '2005-08-07 05:01:44', 2, '2006-02-15 21:30:53'),
	(10470, '2005-08-01 09:52:26', 82, 523, '2005-08-05 06:52:26', 1, '2006-02-15 21:30:53'),
	(7845, '2005-07-28 09:18:07', 38, 352, '2005-08-04 10:23:07', 2, '2006-02-15 21:30:53'),
	(8821, '2005-07-29 22:18:12', 52, 477, '2005-08-05 22:00:12', 1, '2006-02-15 21:30:53'),
	(2117, '2005-06-17 20:24:00', 2, 170, '2005-06-23 17:45:00', 2, '2006-02-15 21:30:53'),
	(9259, '2005-07-30 14:37:44', 97, 138, '2005-08-06 18:05:44', 2, '2006-02-15 21:30:53'),
	(13779, '2005-08-20 12:03:54', 63, 440, '2005-08-28 15:24:54', 2, '2006-02-15 21:30:53'),
	(9851, '2005-07-31 12:50:24', 25, 49, '2005-08-08 08:30:24', 2, '2006-02-15 21:30:53'),
	(4027, '2005-07-07 02:19:01', 56, 116, '2005-07-10 01:12:01', 1, '2006-02-15 21:30:53'),
	(6563, '2005-07-12 05:34:09', 87, 438, '2005-07-21 07:37:09', 1, '2006-02-15 21:30:53'),
	(7835, '2005-07-28 08:49:39', 43, 547, '2005-08-02 07:16:39', 2, '2006-02-15 21:30:53'),
	(14566, '2005-08-21 16:25:05', 84, 87, '2005-08-26 10:31:05', 1, '2006-02-15 21:30:53'),
	(2804, '2005-06-19 19:24:54', 88, 426, '2005-06-25 01:19:54', 2, '2006-02-15 21:30:53'),
	(2965, '2005-06-20 07:33:38', 27, 46, '2005-06-29 11:45:38', 1, '2006-02-15 21:30:53'),
	(10119, '2005-07-31 21:20:59', 54, 351, '2005-08-02 23:14:59', 2, '2006-02-15 21:30:53'),
	(2649, '2005-06-19 10:20:09', 98, 153, '2005-06-21 10:05:09', 1, '2006-02-15 21:30:53'),
	(14002, '2005-08-20 20:12:19', 87, 33, '2005-08-23 00:23:19', 1, '2006-02-15 21:30:53'),
	(14624, '2005-08-21 18:32:42', 4, 344, '2005-08-23 21:09:42', 1, '2006-02-15 21:30:53'),
	(7168, '2005-07-27 07:51:11', 6, 252, '2005-08-01 04:08:11', 2, '2006-02-15 21:30:53'),
	(12988, '2006-02-14 15:16:03', 81, 236, NULL, 2, '2006-02-15 21:30:53'),
	(13345, '2005-08-19 20:25:24', 47, 55, '2005-08-27 20:38:24', 1, '2006-02-15 21:30:53'),
	(13878, '2005-08-20 15:17:38', 49, 481, '2005-08-21 21:11:38', 2, '2006-02-15 21:30:53'),
	(10883, '2005-08-02 00:47:19', 4, 301, '2005-08-03 00:02:19', 1, '2006-02-15 21:30:53'),
	(10509, '2005-08-01 11:25:28', 96, 504, '2005-08-10 09:19:28', 2, '2006-02-15 21:30:53'),
	(3956, '2005-07-06 22:01:51', 15, 147, '2005-07-12 21:35:51', 2, '2006-02-15 21:30:53'),
	(15561, '2005-08-23 05:02:31', 68, 469, '2005-09-01 02:51:31', 1, '2006-02-15 21:30:53'),
	(15352, '2005-08-22 21:16:54', 16, 560, '2005-08-31 00:38:54', 2, '2006-02-15 21:30:53'),
	(5834, '2005-07-10 16:44:12', 85, 360, '2005-07-14 11:34:12', 2, '2006-02-15 21:30:53'),
	(5343, '2005-07-09 17:23:43', 92, 485, '2005-07-18 22:14:43', 1, '2006-02-15 21:30:53'),
	(4785, '2005-07-08 16:10:19', 58, 474, '2005-07-11 18:52:19', 1, '2006-02-15 21:30:53'),
	(5170, '2005-07-09 09:24:19', 66, 209, '2005-07-18 04:02:19', 1, '2006-02-15 21:30:53'),
	(6970, '2005-07-27 00:26:14', 17, 418, '2005-08-03 20:00:14', 2, '2006-02-15 21:30:53'),
	(2699, '2005-06-19 13:29:28', 72, 267, '2005-06-24 11:15:28', 2, '2006-02-15 21:30:53'),
	(12727, '2005-08-18 21:45:15', 15, 178, '2005-08-24 15:52:15', 1, '2006-02-15 21:30:53'),
	(10437, '2005-08-01 08:51:04', 14, 1, '2005-08-10 12:12:04', 1, '2006-02-15 21:30:53'),
	(11261, '2005-08-02 13:54:26', 31, 204, '2005-08-10 19:04:26', 2, '2006-02-15 21:30:53'),
	(11708, '2005-08-17 07:26:47', 76, 582, '2005-08-22 04:11:47', 1, '2006-02-15 21:30:53'),
	(13943, '2005-08-20 17:31:18', 22, 464, '2005-08-24 11:33:18', 1, '2006-02-15 21:30:53'),
	(15740, '2005-08-23 12:07:51', 100, 229, '2005-08-24 13:23:51', 2, '2006-02-15 21:30:53'),
	(8563, '2005-07-29 11:32:58', 61, 67, '2005-08-05 07:21:58', 2, '2006-02-15 21:30:53'),
	(6649, '2005-07-12 10:51:09', 70, 57, '2005-07-14 16:05:09', 2, '2006-02-15 21:30:53'),
	(10141, '2005-07-31 22:08:29', 8, 8, '2005-08-06 16:59:29', 1, '2006-02-15 21:30:53'),
	(6287, '2005-07-11 17:00:04', 35, 93, '2005-07-12 13:16:04', 1, '2006-02-15 21:30:53'),
	(5382, '2005-07-09 19:12:57', 78, 586, '2005-07-14 15:44:57', 1, '2006-02-15 21:30:53'),
	(972, '2005-05-30 20:21:07', 2, 411, '2005-06-06 00:36:07', 1, '2006-02-15 21:30:53'),
	(1614, '2005-06-16 06:58:02', 23, 489, '2005-06-23 11:24:02', 1, '2006-02-15 21:30:53'),
	(4707, '2005-07-08 11:57:28', 52, 286, '2005-07-10 17:47:28', 1, '2006-02-15 21:30:53'),
	(7044, '2005-07-27 03:27:29', 88, 147, '2005-08-01 07:00:29', 2, '2006-02-15 21:30:53'),
	(10992, '2005-08-02 04:41:17', 11, 180, '2005-08-09 02:13:17', 1, '2006-02-15 21:30:53'),
	(8353, '2005-07-29 04:52:10', 26, 585, '2005-07-30 04:01:10', 1, '2006-02-15 21:30:53'),
	(8837, '2005-07-29 22:49:00', 42, 372, '2005-08-07 21:56:00', 2, '2006-02-15 21:30:53'),
	(11262, '2005-08-02 13:58:55', 71, 348, '2005-08-05 18:09:55', 2, '2006-02-15 21:30:53'),
	(4612, '2005-07-08 07:40:44', 82, 371, '2005-07-12 03:48:44', 1, '2006-02-15 21:30:53'),
	(2725, '2005-06-19 15:01:23', 63, 246, '2005-06-22 09:08:23', 1, '2006-02-15 21:30:53'),
	(15294, '2006-02-14 15:16:03', 70, 108, NULL, 1, '2006-02-15 21:30:53'),
	(1783, '2005-06-16 19:23:23', 50, 18, '2005-06-18 00:57:23', 1, '2006-02-15 21:30:53'),
	(12704, '2005-08-18 20:43:00', 51, 93, '2005-08-21 22:28:00', 2, '2006-02-15 21:30:53'),
	(4863, '2005-07-08 19:03:15', 1, 431, '2005-07-11 21:29:15', 2, '2006-02-15 21:30:53'),
	(505, '2005-05-28 02:06:37', 71, 111, '2005-05-29 06:57:37', 1, '2006-02-15 21:30:53'),
	(1814, '2005-06-16 21:15:22', 39, 144, '2005-06-23 17:00:22', 1, '2006-02-15 21:30:53'),
	(2808, '2005-06-19 19:34:45', 65, 325, '2005-06-27 14:49:45', 1, '2006-02-15 21:30:53'),
	(11845, '2005-08-17 13:16:38', 14, 65, '2005-08-18 11:21:38', 1, '2006-02-15 21:30:53'),
	(2090, '2005-06-17 18:06:14', 17, 197, '2005-06-22 23:52:14', 1, '2006-02-15 21:30:53'),
	(2517, '2005-06-19 00:11:26', 53, 74, '2005-06-25 02:19:26', 1, '2006-02-15 21:30:53'),
	(14418, '2005-08-21 11:14:26', 89, 442, '2005-08-28 08:34:26', 2, '2006-02-15 21:30:53'),
	(11758, '2005-08-17 09:33:02', 11, 533, '2005-08-24 05:03:02', 2, '2006-02-15 21:30:53'),
	(14483, '2005-08-21 13:43:59', 37, 275, '2005-08-28 16:38:59', 2, '2006-02-15 21:30:53'),
	(13874, '2005-08-20 15:11:48', 72, 86, '2005-08-21 18:26:48', 2, '2006-02-15 21:30:53'),
	(10210, '2005-08-01 00:58:52', 49, 391, '2005-08-10 01:16:52', 1, '2006-02-15 21:30:53'),
	(15218, '2005-08-22 16:59:05', 10, 139, '2005-08-30 17:01:05', 1, '2006-02-15 21:30:53'),
	(5901, '2005-07-10 20:22:12', 86, 165, '2005-07-19 16:43:12', 2, '2006-02-15 21:30:53'),
	(14942, '2005-08-22 05:58:27', 32, 471, '2005-08-31 10:08:27', 1, '2006-02-15 21:30:53'),
	(13716, '2005-08-20 09:48:32', 86, 386, '2005-08-26 07:20:32', 2, '2006-02-15 21:30:53'),
	(7156, '2005-07-27 07:19:34', 34, 154, '2005-07-31 04:31:34', 1, '2006-02-15 21:30:53'),
	(4790, '2005-07-08 16:25:27', 100, 500, '2005-07-11 11:35:27', 1, '2006-02-15 21:30:53'),
	(12780, '2005-08-18 23:48:16', 54, 373, '2005-08-20 18:13:16', 2, '2006-02-15 21:30:53'),
	(4937, '2005-07-08 22:29:59', 33, 273, '2005-07-15 21:51:59', 2, '2006-02-15 21:30:53'),
	(12651, '2005-08-18 18:36:16', 8, 34, '2005-08-22 22:01:16', 1, '2006-02-15 21:30:53'),
	(15458, '2006-02-14 15:16:03', 25, 590, NULL, 2, '2006-02-15 21:30:53'),
	(361, '2005-05-27 07:03:28', 6, 587, '2005-05-31 08:01:28', 1, '2006-02-15 21:30:53'),
	(15788, '2005-08-23 13:54:39', 13, 269, '2005-08-26 10:17:39', 1, '2006-02-15 21:30:53'),
	(13417, '2005-08-19 22:51:39', 92, 468, '2005-08-23 03:34:39', 1, '2006-02-15 21:30:53'),
	(12976, '2005-08-19 06:52:58', 66, 592, '2005-08-26 11:23:58', 2, '2006-02-15 21:30:53'),
	(12052, '2005-08-17 20:57:02', 99, 536, '2005-08-25 19:04:02', 1, '2006-02-15 21:30:53'),
	(2036, '2005-06-17 13:46:52', 100, 486, '2005-06-18 15:42:52', 2, '2006-02-15 21:30:53'),
	(1326, '2005-06-15 11:07:39', 59, 548, '2005-06-22 05:55:39', 2, '2006-02-15 21:30:53'),
	(4802, '2005-07-08 16:55:17', 22, 562, '2005-07-15 19:34:17', 1, '2006-02-15 21:30:53'),
	(3378, '2005-06-21 13:51:28', 35, 387, '2005-06-25 09:21:28', 1, '2006-02-15 21:30:53'),
	(8963, '2005-07-30 03:46:26', 100, 544, '2005-08-08 06:12:26', 1, '2006-02-15 21:30:53'),
	(14310, '2005-08-21 07:44:32', 95, 177, '2005-08-22 09:02:32', 1, '2006-02-15 21:30:53'),
	(6030, '2005-07-11 02:37:51', 95, 36, '2005-07-16 22:34:51', 2, '2006-02-15 21:30:53'),
	(14585, '2005-08-21 17:18:33', 82, 30, '2005-08-26 11:36:33', 1, '2006-02-15 21:30:53'),
	(15199, '2005-08-22 16:17:49', 18, 216, '2005-08-25 20:12:49', 1, '2006-02-15 21:30:53'),
	(14887, '2005-08-22 04:04:31', 56, 421, '2005-08-31 02:30:31', 1, '2006-02-15 21:30:53'),
	(8002, '2005-07-28 15:11:00', 22, 449, '2005-07-31 15:46:00', 2, '2006-02-15 21:30:53'),
	(15453, '2005-08-23 01:01:01', 2, 359, '2005-08-30 20:08:01', 1, '2006-02-15 21:30:53'),
	(9504, '2005-07-31 00:09:07', 91, 125, '2005-08-02 05:44:07', 1, '2006-02-15 21:30:53'),
	(14845, '2005-08-22 02:12:44', 69, 292, '2005-08-24 02:36:44', 2, '2006-02-15 21:30:53'),
	(15217, '2005-08-22 16:58:31', 91, 90, '2005-08-23 22:33:31', 1, '2006-02-15 21:30:53'),
	(2569, '2005-06-19 04:19:04', 30, 213, '2005-06-26 04:31:04', 1, '2006-02-15 21:30:53'),
	(6090, '2005-07-11 05:47:08', 71, 241, '2005-07-20 07:52:08', 2, '2006-02-15 21:30:53'),
	(1948, '2005-06-17 08:06:53', 46, 89, '2005-06-21 05:00:53', 1, '2006-02-15 21:30:53'),
	(4390, '2005-07-07 20:59:06', 6, 44, '2005-07-09 00:04:06', 2, '2006-02-15 21:30:53'),
	(781, '2005-05-29 14:23:58', 88, 313, '2005-05-30 17:44:58', 1, '2006-02-15 21:30:53'),
	(9210, '2005-07-30 12:56:44', 101, 105, '2005-08-08 09:41:44', 2, '2006-02-15 21:30:53'),
	(2461, '2005-06-18 19:58:12', 78, 343, '2005-06-28 01:35:12', 2, '2006-02-15 21:30:53'),
	(15542, '2006-02-14 15:16:03', 21, 111, NULL, 1, '2006-02-15 21:30:53'),
	(120, '2005-05-25 19:37:47', 37, 365, '2005-06-01 23:29:47', 2, '2006-02-15 21:30:53'),
	(2072, '2005-06-17 16:33:32', 86, 261, '2005-06-23 13:22:32', 1, '2006-02-15 21:30:53'),
	(8596, '2005-07-29 12:48:54', 59, 233, '2005-08-04 07:19:54', 2, '2006-02-15 21:30:53'),
	(1325, '2005-06-15 11:03:24', 52, 193, '2005-06-20 10:54:24', 1, '2006-02-15 21:30:53'),
	(11254, '2005-08-02 13:43:49', 56, 315, '2005-08-08 13:16:49', 1, '2006-02-15 21:30:53'),
	(10026, '2005-07-31 18:31:51', 39, 332, '2005-08-03 21:14:51', 2, '2006-02-15 21:30:53'),
	(4594, '2005-07-08 06:40:06', 26, 506, '2005-07-16 05:51:06', 2, '2006-02-15 21:30:53'),
	(7788, '2005-07-28 07:21:55', 95, 487, '2005-08-03 06:33:55', 1, '2006-02-15 21:30:53'),
	(6348, '2005-07-11 20:21:18', 21, 66, '2005-07-19 15:56:18', 2, '2006-02-15 21:30:53'),
	(15421, '2005-08-22 23:56:37', 3, 541, '2005-08-25 18:58:37', 2, '2006-02-15 21:30:53'),
	(2659, '2005-06-19 10:47:42', 66, 139, '2005-06-23 14:03:42', 1, '2006-02-15 21:30:53'),
	(13421, '2006-02-14 15:16:03', 9, 366, NULL, 1, '2006-02-15 21:30:53'),
	(8931, '2005-07-30 02:30:07', 16, 268, '2005-08-02 08:24:07', 2, '2006-02-15 21:30:53'),
	(8646, '2005-07-29 14:48:48', 89, 302, '2005-08-03 18:11:48', 2, '2006-02-15 21:30:53'),
	(15232, '2005-08-22 17:37:02', 61, 5, '2005-08-25 18:45:02', 1, '2006-02-15 21:30:53'),
	(4743, '2005-07-08 13:42:36', 80, 535, '2005-07-11 18:54:36', 2, '2006-02-15 21:30:53'),
	(14349, '2005-08-21 08:54:53', 96, 119, '2005-08-30 14:27:53', 1, '2006-02-15 21:30:53'),
	(7946, '2005-07-28 13:01:22', 99, 90, '2005-08-03 15:27:22', 2, '2006-02-15 21:30:53'),
	(2401, '2005-06-18 16:22:03', 85, 359, '2005-06-19 13:49:03', 2, '2006-02-15 21:30:53'),
	(10485, '2005-08-01 10:20:34', 29, 50, '2005-08-09 09:20:34', 1, '2006-02-15 21:30:53'),
	(5072, '2005-07-09 05:01:58', 94, 254, '2005-07-18 08:17:58', 2, '2006-02-15 21:30:53'),
	(12380, '2005-08-18 08:27:28', 55, 215, '2005-08-25 02:58:28', 2, '2006-02-15 21:30:53'),
	(4400, '2005-07-07 21:22:26', 49, 370, '2005-07-16 00:59:26', 2, '2006-02-15 21:30:53'),
	(4453, '2005-07-07 23:32:39', 89, 560, '2005-07-12 01:38:39', 2, '2006-02-15 21:30:53'),
	(5139, '2005-07-09 08:01:51', 51, 539, '2005-07-18 09:16:51', 2, '2006-02-15 21:30:53'),
	(5362, '2005-07-09 18:16:08', 24, 266, '2005-07-18 18:27:08', 1, '2006-02-15 21:30:53'),
	(7586, '2005-07-27 23:19:29', 15, 316, '2005-07-29 23:04:29', 1, '2006-02-15 21:30:53'),
	(9751, '2005-07-31 09:20:50', 36, 202, '2005-08-01 05:34:50', 2, '2006-02-15 21:30:53'),
	(14798, '2005-08-22 00:44:08', 7, 92, '2005-08-27 02:18:08', 2, '2006-02-15 21:30:53'),
	(9755, '2005-07-31 09:24:55', 86, 108, '2005-08-07 06:00:55', 2, '2006-02-15 21:30:53'),
	(5498, '2005-07-10 00:27:21', 63, 302, '2005-07-13 20:11:21', 2, '2006-02-15 21:30:53'),
	(11631, '2005-08-17 04:28:56', 59, 168, '2005-08-24 00:42:56', 2, '2006-02-15 21:30:53'),
	(4333, '2005-07-07 18:31:50', 76, 113, '2005-07-08 21:26:50', 1, '2006-02-15 21:30:53'),
	(14697, '2005-08-21 20:49:21', 48, 409, '2005-08-26 01:39:21', 2, '2006-02-15 21:30:53'),
	(12764, '2005-08-18 23:14:15', 26, 183, '2005-08-22 20:23:15', 1, '2006-02-15 21:30:53'),
	(13110, '2005-08-19 11:24:37', 62, 447, '2005-08-21 05:48:37', 1, '2006-02-15 21:30:53'),
	(11928, '2005-08-17 16:28:24', 79, 261, '2005-08-23 17:50:24', 2, '2006-02-15 21:30:53'),
	(2585, '2005-06-19 05:05:03', 91, 406, '2005-06-20 09:28:03', 1, '2006-02-15 21:30:53'),
	(2199, '2005-06-18 01:57:56', 99, 171, '2005-06-23 20:34:56', 2, '2006-02-15 21:30:53'),
	(1210, '2005-06-15 02:57:51', 7, 345, '2005-06-20 01:41:51', 2, '2006-02-15 21:30:53'),
	(3756, '2005-07-06 12:40:38', 30, 320, '2005-07-11 09:29:38', 1, '2006-02-15 21:30:53'),
	(9442, '2005-07-30 21:44:31', 44, 75, '2005-08-04 01:29:31', 1, '2006-02-15 21:30:53'),
	(716, '2005-05-29 04:35:29', 85, 36, '2005-06-01 07:42:29', 2, '2006-02-15 21:30:53'),
	(5030, '2005-07-09 02:35:43', 25, 497, '2005-07-17 02:05:43', 1, '2006-02-15 21:30:53'),
	(5418, '2005-07-09 20:41:35', 55, 114, '2005-07-14 00:15:35', 1, '2006-02-15 21:30:53'),
	(8863, '2005-07-29 23:52:01', 75, 47, '2005-08-04 20:28:01', 1, '2006-02-15 21:30:53'),
	(15639, '2005-08-23 08:03:25', 42, 214, '2005-08-24 10:21:25', 2, '2006-02-15 21:30:53'),
	(2771, '2005-06-19 17:54:48', 40, 262, '2005-06-27 17:14:48', 1, '2006-02-15 21:30:53'),
	(633, '2005-05-28 17:37:59', 58, 360, '2005-06-03 22:49:59', 2, '2006-02-15 21:30:53'),
	(13606, '2005-08-20 06:07:01', 83, 146, '2005-08-27 04:59:01', 2, '2006-02-15 21:30:53'),
	(4313, '2005-07-07 17:36:56', 91, 29, '2005-07-13 12:00:56', 1, '2006-02-15 21:30:53'),
	(6703, '2005-07-12 12:50:19', 46, 470, '2005-07-16 13:41:19', 1, '2006-02-15 21:30:53'),
	(12027, '2005-08-17 20:01:12', 45, 285, '2005-08-26 21:08:12', 2, '2006-02-15 21:30:53'),
	(2867, '2005-06-20 00:08:38', 95, 483, '2005-06-23 19:35:38', 1, '2006-02-15 21:30:53'),
	(11857, '2005-08-17 13:48:30', 101, 146, '2005-08-18 15:55:30', 1, '2006-02-15 21:30:53'),
	(13796, '2005-08-20 12:32:32', 28, 209, '2005-08-29 10:48:32', 2, '2006-02-15 21:30:53'),
	(12312, '2005-08-18 06:07:26', 80, 185, '2005-08-21 02:07:26', 2, '2006-02-15 21:30:53'),
	(15174, '2005-08-22 15:26:36', 19, 111, '2005-08-31 10:47:36', 2, '2006-02-15 21:30:53'),
	(5806, '2005-07-10 15:11:54', 29, 108, '2005-07-15 11:51:54', 2, '2006-02-15 21:30:53'),
	(8272, '2005-07-29 01:29:51', 70, 346, '2005-08-03 21:56:51', 2, '2006-02-15 21:30:53'),
	(6999, '2005-07-27 01:21:19', 12, 224, '2005-07-29 20:33:19', 2, '2006-02-15 21:30:53'),
	(12537, '2005-08-18 14:06:39', 57, 56, '2005-08-25 09:36:39', 2, '2006-02-15 21:30:53'),
	(3201, '2005-06-21 00:30:26', 6, 597, '2005-06-28 03:42:26', 1, '2006-02-15 21:30:53'),
	(481, '2005-05-27 22:49:27', 72, 445, '2005-05-30 17:46:27', 2, '2006-02-15 21:30:53');
INSERT INTO public.staff VALUES
	(1, 'Mike', 'Hillyer', 3, 'Mike.Hillyer@sakilastaff.com', 1, true, 'Mike', '8cb2237d0679ca88db6464eac60da96345513964', '2006-02-15 04:57:16', NULL),
	(2, 'Jon', 'Stephens', 4, 'Jon.Stephens@sakilastaff.com', 2, true, 'Jon', '8cb2237d0679ca88db6464eac60da96345513964', '2006-02-15 04:57:16', NULL);
INSERT INTO public.store VALUES
	(1, 1, 1, '2026-11-25 18:17:45.107527'),
	(2, 2, 2, '2026-11-25 18:17:45.107527');
SELECT pg_catalog.setval('public.actor_actor_id_seq', 200, true);
SELECT pg_catalog.setval('public.address_address_id_seq', 605, true);
SELECT pg_catalog.setval('public.category_category_id_seq', 16, true);
SELECT pg_catalog.setval('public.city_city_id_seq', 600, true);
SELECT pg_catalog.setval('public.country_country_id_seq', 109, true);
SELECT pg_catalog.setval('public.customer_customer_id_seq', 599, true);
SELECT pg_catalog.setval('public.film_film_id_seq', 1000, true);
SELECT pg_catalog.setval('public.inventory_inventory_id_seq', 4581, true);
SELECT pg_catalog.setval('public.language_language_id_seq', 6, true);
SELECT pg_catalog.setval('public.payment_payment_id_seq', 32098, true);
SELECT pg_catalog.setval('public.rental_rental_id_seq', 16049, true);
SELECT pg_catalog.setval('public.staff_staff_id_seq', 2, true);
SELECT pg_catalog.setval('public.store_store_id_seq', 2, true);
ALTER TABLE ONLY public.actor
    ADD CONSTRAINT actor_pkey PRIMARY KEY (actor_id);
ALTER TABLE ONLY public.address
    ADD CONSTRAINT address_pkey PRIMARY KEY (address_id);
ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_pkey PRIMARY KEY (category_id);
ALTER TABLE ONLY public.city
    ADD CONSTRAINT city_pkey PRIMARY KEY (city_id);
ALTER TABLE ONLY public.country
    ADD CONSTRAINT country_pkey PRIMARY KEY (country_id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (customer_id);
ALTER TABLE ONLY public.film_actor
    ADD CONSTRAINT film_actor_pkey PRIMARY KEY (actor_id, film_id);
ALTER TABLE ONLY public.film_category
    ADD CONSTRAINT film_category_pkey PRIMARY KEY (film_id, category_id);
ALTER TABLE ONLY public.film
    ADD CONSTRAINT film_pkey PRIMARY KEY (film_id);
ALTER TABLE ONLY public.inventory
    ADD CONSTRAINT inventory_pkey PRIMARY KEY (inventory_id);
ALTER TABLE ONLY public.language
    ADD CONSTRAINT language_pkey PRIMARY KEY (language_id);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (payment_id);
ALTER TABLE ONLY public.rental
    ADD CONSTRAINT rental_pkey PRIMARY KEY (rental_id);
ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (staff_id);
ALTER TABLE ONLY public.store
    ADD CONSTRAINT store_pkey PRIMARY KEY (store_id);
CREATE INDEX film_fulltext_idx ON public.film USING gist (fulltext);
CREATE INDEX idx_actor_last_name ON public.actor USING btree (last_name);
CREATE INDEX idx_fk_address_id ON public.customer USING btree (address_id);
CREATE INDEX idx_fk_city_id ON public.address USING btree (city_id);
CREATE INDEX idx_fk_country_id ON public.city USING btree (country_id);
CREATE INDEX idx_fk_customer_id ON public.payment USING btree (customer_id);
CREATE INDEX idx_fk_film_id ON public.film_actor USING btree (film_id);
CREATE INDEX idx_fk_inventory_id ON public.rental USING btree (inventory_id);
CREATE INDEX idx_fk_language_id ON public.film USING btree (language_id);
CREATE INDEX idx_fk_original_language_id ON public.film USING btree (original_language_id);
CREATE INDEX idx_fk_payment_p2007_01_customer_id ON public.payment_p2007_01 USING btree (customer_id);
CREATE INDEX idx_fk_payment_p2007_01_staff_id ON public.payment_p2007_01 USING btree (staff_id);
CREATE INDEX idx_fk_payment_p2007_02_customer_id ON public.payment_p2007_02 USING btree (customer_id);
CREATE INDEX idx_fk_payment_p2007_02_staff_id ON public.payment_p2007_02 USING btree (staff_id);
CREATE INDEX idx_fk_payment_p2007_03_customer_id ON public.payment_p2007_03 USING btree (customer_id);
CREATE INDEX idx_fk_payment_p2007_03_staff_id ON public.payment_p2007_03 USING btree (staff_id);
CREATE INDEX idx_fk_payment_p2007_04_customer_id ON public.payment_p2007_04 USING btree (customer_id);
CREATE INDEX idx_fk_payment_p2007_04_staff_id ON public.payment_p2007_04 USING btree (staff_id);
CREATE INDEX idx_fk_payment_p2007_05_customer_id ON public.payment_p2007_05 USING btree (customer_id);
CREATE INDEX idx_fk_payment_p2007_05_staff_id ON public.payment_p2007_05 USING btree (staff_id);
CREATE INDEX idx_fk_payment_p2007_06_customer_id ON public.payment_p2007_06 USING btree (customer_id);
CREATE INDEX idx_fk_payment_p2007_06_staff_id ON public.payment_p2007_06 USING btree (staff_id);
CREATE INDEX idx_fk_staff_id ON public.payment USING btree (staff_id);
CREATE INDEX idx_fk_store_id ON public.customer USING btree (store_id);
CREATE INDEX idx_last_name ON public.customer USING btree (last_name);
CREATE INDEX idx_store_id_film_id ON public.inventory USING btree (store_id, film_id);
CREATE INDEX idx_title ON public.film USING btree (title);
CREATE UNIQUE INDEX idx_unq_manager_staff_id ON public.store USING btree (manager_staff_id);
CREATE UNIQUE INDEX idx_unq_rental_rental_date_inventory_id_customer_id ON public.rental USING btree (rental_date, inventory_id, customer_id);
CREATE RULE payment_insert_p2007_01 AS
    ON INSERT TO public.payment
   WHERE ((new.payment_date >= '2007-01-01 00:00:00'::timestamp without time zone) AND (new.payment_date < '2007-02-01 00:00:00'::timestamp without time zone)) DO INSTEAD  INSERT INTO public.payment_p2007_01 (payment_id, customer_id, staff_id, rental_id, amount, payment_date)
  VALUES (DEFAULT, new.customer_id, new.staff_id, new.rental_id, new.amount, new.payment_date);
CREATE RULE payment_insert_p2007_02 AS
    ON INSERT TO public.payment
   WHERE ((new.payment_date >= '2007-02-01 00:00:00'::timestamp without time zone) AND (new.payment_date < '2007-03-01 00:00:00'::timestamp without time zone)) DO INSTEAD  INSERT INTO public.payment_p2007_02 (payment_id, customer_id, staff_id, rental_id, amount, payment_date)
  VALUES (DEFAULT, new.customer_id, new.staff_id, new.rental_id, new.amount, new.payment_date);
CREATE RULE payment_insert_p2007_03 AS
    ON INSERT TO public.payment
   WHERE ((new.payment_date >= '2007-03-01 00:00:00'::timestamp without time zone) AND (new.payment_date < '2007-04-01 00:00:00'::timestamp without time zone)) DO INSTEAD  INSERT INTO public.payment_p2007_03 (payment_id, customer_id, staff_id, rental_id, amount, payment_date)
  VALUES (DEFAULT, new.customer_id, new.staff_id, new.rental_id, new.amount, new.payment_date);
CREATE RULE payment_insert_p2007_04 AS
    ON INSERT TO public.payment
   WHERE ((new.payment_date >= '2007-04-01 00:00:00'::timestamp without time zone) AND (new.payment_date < '2007-05-01 00:00:00'::timestamp without time zone)) DO INSTEAD  INSERT INTO public.payment_p2007_04 (payment_id, customer_id, staff_id, rental_id, amount, payment_date)
  VALUES (DEFAULT, new.customer_id, new.staff_id, new.rental_id, new.amount, new.payment_date);
CREATE RULE payment_insert_p2007_05 AS
    ON INSERT TO public.payment
   WHERE ((new.payment_date >= '2007-05-01 00:00:00'::timestamp without time zone) AND (new.payment_date < '2007-06-01 00:00:00'::timestamp without time zone)) DO INSTEAD  INSERT INTO public.payment_p2007_05 (payment_id, customer_id, staff_id, rental_id, amount, payment_date)
  VALUES (DEFAULT, new.customer_id, new.staff_id, new.rental_id, new.amount, new.payment_date);
CREATE RULE payment_insert_p2007_06 AS
    ON INSERT TO public.payment
   WHERE ((new.payment_date >= '2007-06-01 00:00:00'::timestamp without time zone) AND (new.payment_date < '2007-07-01 00:00:00'::timestamp without time zone)) DO INSTEAD  INSERT INTO public.payment_p2007_06 (payment_id, customer_id, staff_id, rental_id, amount, payment_date)
  VALUES (DEFAULT, new.customer_id, new.staff_id, new.rental_id, new.amount, new.payment_date);
CREATE TRIGGER film_fulltext_trigger BEFORE INSERT OR UPDATE ON public.film FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('fulltext', 'pg_catalog.english', 'title', 'description');
CREATE TRIGGER last_updated BEFORE UPDATE ON public.actor FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.address FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.category FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.city FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.country FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.customer FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.film FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.film_actor FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.film_category FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.inventory FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.language FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.rental FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.last_updated();
CREATE TRIGGER last_updated BEFORE UPDATE ON public.store FOR EACH ROW EXECUTE FUNCTION public.last_updated();
ALTER TABLE ONLY public.address
    ADD CONSTRAINT address_city_id_fkey FOREIGN KEY (city_id) REFERENCES public.city(city_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.city
    ADD CONSTRAINT city_country_id_fkey FOREIGN KEY (country_id) REFERENCES public.country(country_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_address_id_fkey FOREIGN KEY (address_id) REFERENCES public.address(address_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.film_actor
    ADD CONSTRAINT film_actor_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.actor(actor_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.film_actor
    ADD CONSTRAINT film_actor_film_id_fkey FOREIGN KEY (film_id) REFERENCES public.film(film_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.film_category
    ADD CONSTRAINT film_category_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.category(category_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.film_category
    ADD CONSTRAINT film_category_film_id_fkey FOREIGN KEY (film_id) REFERENCES public.film(film_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.film
    ADD CONSTRAINT film_language_id_fkey FOREIGN KEY (language_id) REFERENCES public.language(language_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.film
    ADD CONSTRAINT film_original_language_id_fkey FOREIGN KEY (original_language_id) REFERENCES public.language(language_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.inventory
    ADD CONSTRAINT inventory_film_id_fkey FOREIGN KEY (film_id) REFERENCES public.film(film_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.inventory
    ADD CONSTRAINT inventory_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(customer_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.payment_p2007_01
    ADD CONSTRAINT payment_p2007_01_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(customer_id);
ALTER TABLE ONLY public.payment_p2007_01
    ADD CONSTRAINT payment_p2007_01_rental_id_fkey FOREIGN KEY (rental_id) REFERENCES public.rental(rental_id);
ALTER TABLE ONLY public.payment_p2007_01
    ADD CONSTRAINT payment_p2007_01_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(staff_id);
ALTER TABLE ONLY public.payment_p2007_02
    ADD CONSTRAINT payment_p2007_02_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(customer_id);
ALTER TABLE ONLY public.payment_p2007_02
    ADD CONSTRAINT payment_p2007_02_rental_id_fkey FOREIGN KEY (rental_id) REFERENCES public.rental(rental_id);
ALTER TABLE ONLY public.payment_p2007_02
    ADD CONSTRAINT payment_p2007_02_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(staff_id);
ALTER TABLE ONLY public.payment_p2007_03
    ADD CONSTRAINT payment_p2007_03_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(customer_id);
ALTER TABLE ONLY public.payment_p2007_03
    ADD CONSTRAINT payment_p2007_03_rental_id_fkey FOREIGN KEY (rental_id) REFERENCES public.rental(rental_id);
ALTER TABLE ONLY public.payment_p2007_03
    ADD CONSTRAINT payment_p2007_03_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(staff_id);
ALTER TABLE ONLY public.payment_p2007_04
    ADD CONSTRAINT payment_p2007_04_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(customer_id);
ALTER TABLE ONLY public.payment_p2007_04
    ADD CONSTRAINT payment_p2007_04_rental_id_fkey FOREIGN KEY (rental_id) REFERENCES public.rental(rental_id);
ALTER TABLE ONLY public.payment_p2007_04
    ADD CONSTRAINT payment_p2007_04_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(staff_id);
ALTER TABLE ONLY public.payment_p2007_05
    ADD CONSTRAINT payment_p2007_05_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(customer_id);
ALTER TABLE ONLY public.payment_p2007_05
    ADD CONSTRAINT payment_p2007_05_rental_id_fkey FOREIGN KEY (rental_id) REFERENCES public.rental(rental_id);
ALTER TABLE ONLY public.payment_p2007_05
    ADD CONSTRAINT payment_p2007_05_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(staff_id);
ALTER TABLE ONLY public.payment_p2007_06
    ADD CONSTRAINT payment_p2007_06_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(customer_id);
ALTER TABLE ONLY public.payment_p2007_06
    ADD CONSTRAINT payment_p2007_06_rental_id_fkey FOREIGN KEY (rental_id) REFERENCES public.rental(rental_id);
ALTER TABLE ONLY public.payment_p2007_06
    ADD CONSTRAINT payment_p2007_06_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(staff_id);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_rental_id_fkey FOREIGN KEY (rental_id) REFERENCES public.rental(rental_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(staff_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.rental
    ADD CONSTRAINT rental_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(customer_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.rental
    ADD CONSTRAINT rental_inventory_id_fkey FOREIGN KEY (inventory_id) REFERENCES public.inventory(inventory_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.rental
    ADD CONSTRAINT rental_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(staff_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_address_id_fkey FOREIGN KEY (address_id) REFERENCES public.address(address_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id);
ALTER TABLE ONLY public.store
    ADD CONSTRAINT store_address_id_fkey FOREIGN KEY (address_id) REFERENCES public.address(address_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.store
    ADD CONSTRAINT store_manager_staff_id_fkey FOREIGN KEY (manager_staff_id) REFERENCES public.staff(staff_id) ON UPDATE CASCADE ON DELETE RESTRICT;

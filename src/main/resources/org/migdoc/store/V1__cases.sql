-- For SQLite and PostgreSQL alike. Times are milliseconds since 1970.
create table cases (
  id varchar(40) primary key,
  accepted_at bigint not null,
  state varchar(12) not null,
  tries integer not null,
  reason text,
  verdict varchar(40),
  cause varchar(200),
  vm text,
  source text,
  destination text,
  diagnosis text
);
create index cases_by_time on cases (accepted_at);
create index cases_by_state on cases (state);

-- What was given, in its order: texts, facts as JSON, warnings of the way in.
create table parts (
  case_id varchar(40) not null references cases (id) on delete cascade,
  number integer not null,
  kind varchar(12) not null,
  name text not null,
  content text not null,
  primary key (case_id, number)
);

-- By what a case is found again, in lower case.
create table terms (
  case_id varchar(40) not null references cases (id) on delete cascade,
  kind varchar(12) not null,
  term text not null,
  primary key (case_id, kind, term)
);
create index terms_by_term on terms (kind, term);

-- The rest counts how often the knowledge was right. It names no person and no machine, and stays when a case is deleted.
create table shown (
  case_id varchar(40) not null,
  cause varchar(200) not null,
  probability double precision not null,
  primary key (case_id, cause)
);
create index shown_by_cause on shown (cause);

create table fired (
  case_id varchar(40) not null,
  number integer not null,
  cause varchar(200) not null,
  rule text not null,
  location text not null,
  decibans integer not null,
  primary key (case_id, number)
);

create table feedback (
  id varchar(40) primary key,
  case_id varchar(40) not null,
  given_at bigint not null,
  cause varchar(200),
  correct boolean,
  step varchar(200),
  helped boolean,
  remark text
);
create index feedback_by_case on feedback (case_id);

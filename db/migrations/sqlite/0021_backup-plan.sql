CREATE TABLE `backup_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`hour` integer,
	`keep_days` integer NOT NULL,
	`last_day` text NOT NULL
);

DROP INDEX `response_participation`;--> statement-breakpoint
CREATE INDEX `response_participation` ON `response` (`wave_id`,`organization_id`,`team_id`,`import_id`,`consent_research`);
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_member_invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `registered_organization`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_member_invitation`("id", "organization_id", "email", "role", "token_hash", "expires_at", "created_at") SELECT "id", "organization_id", "email", "role", "token_hash", "expires_at", "created_at" FROM `member_invitation`;--> statement-breakpoint
DROP TABLE `member_invitation`;--> statement-breakpoint
ALTER TABLE `__new_member_invitation` RENAME TO `member_invitation`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `member_invitation_token_hash_unique` ON `member_invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `member_invitation_organization` ON `member_invitation` (`organization_id`);
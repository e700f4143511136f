package org.chushi.reports;

import static org.chushi.people.Reach.EVERYONE;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class ReportUseCases {

	/** Everybody takes their own learning records along; a lead those of the team. */
	public static final UseCase RECORDS = UseCase.named("export.xapi").forOneself().with(EVERYONE, Role.LEAD);
	/** Reports on everybody of the team. */
	public static final UseCase TEAM = UseCase.named("report.team").with(EVERYONE, Role.LEAD);
	/** Competency frameworks of packs. */
	public static final UseCase FRAMEWORK = UseCase.named("export.case").with(EVERYONE, Role.TRAINER, Role.LEAD);

	private ReportUseCases() {
	}
}

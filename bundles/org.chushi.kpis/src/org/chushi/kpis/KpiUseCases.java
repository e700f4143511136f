package org.chushi.kpis;

import static org.chushi.people.Reach.EVERYONE;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class KpiUseCases {

	public static final UseCase SEE = UseCase.named("kpi.list").forOneself().with(EVERYONE, Role.LEAD);
	public static final UseCase BOARD = UseCase.named("kpi.board").with(EVERYONE, Role.LEAD);
	public static final UseCase RECORD = UseCase.named("kpi.record").with(EVERYONE, Role.LEAD);
	public static final UseCase IMPORT = UseCase.named("kpi.import").with(EVERYONE, Role.LEAD);

	private KpiUseCases() {
	}
}

package org.chushi.internal.ui.entry;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.JournalLocation;
import org.chushi.ui.Startup;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Services;
import org.chushi.workspace.Workspace;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Opens the data folder for the workbench; with the system property {@code chushi.demo} an empty one gets the demo team. */
@Component
public final class FolderStartup implements Startup {

	private final Workspace workspace;
	private volatile ComponentServiceObjects<DemoTeam> demo;

	@Activate
	public FolderStartup(@Reference Workspace workspace) {
		this.workspace = workspace;
	}

	@Reference(service = DemoTeam.class, cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void bindDemo(ComponentServiceObjects<DemoTeam> service) {
		demo = service;
	}

	void unbindDemo(ComponentServiceObjects<DemoTeam> service) {
		demo = null;
	}

	@Override
	public Result<Opened> open(Path dataFolder, Progress progress) {
		Map<String, String> environment = System.getenv();
		JournalLocation location = new JournalLocation(dataFolder,
				Optional.ofNullable(environment.get("CHUSHI_DATABASE_URL")),
				environment.getOrDefault("CHUSHI_DATABASE_USER", ""),
				environment.getOrDefault("CHUSHI_DATABASE_PASSWORD", ""));
		return workspace.open(location, progress).then(services -> prepared(services, progress));
	}

	private Result<Opened> prepared(Services services, Progress progress) {
		DemoTeam team = demo.getService();
		if (Boolean.getBoolean("chushi.demo") && services.accounts().isEmpty()) {
			return team.create(progress).map(people -> new Opened(Optional.of(SignIns.demo())));
		}
		return Result.done(new Opened(team.isHere() ? Optional.of(SignIns.demo()) : Optional.empty()));
	}
}

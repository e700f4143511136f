package org.chushi.internal.ui.career;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.atlas.CareerSketch;
import org.chushi.atlas.Plate;
import org.chushi.atlas.Sketch;
import org.chushi.career.CareerWays;
import org.chushi.career.CareerWays.Outlook;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.Posting;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The career map. Argument: whose, empty for one's own; then "position:" and an id for the way to it. */
@Component(service = PageContribution.class)
public final class CareerPage extends RolePage {

	/** The map that was laid out last. */
	private record Laid(Sketch sketch, Plate plate) {
	}

	private final AtomicReference<Optional<Laid>> laid = new AtomicReference<>(Optional.empty());
	private final Careers careers;
	private final CareerWays ways;
	private final Directory directory;
	private final FileDialogs files;
	private final Clock clock;

	@Activate
	public CareerPage(@Reference Careers careers, @Reference CareerWays ways, @Reference Directory directory, @Reference FileDialogs files, @Reference Clock clock) {
		super(Pages.CAREER, PageGroup.GROWTH.at(60), Messages.CareerPage_title, "route");
		this.careers = careers;
		this.ways = ways;
		this.directory = directory;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID person = Pages.subject(ctx);
		AtomicReference<Wish> wish = new AtomicReference<>(Wish.NONE.to(Pages.position(ctx)));
		return new CareerView(parent, ctx, wish, () -> read(session, person, wish.get()), careers, clock, new MapFile(ctx, files)).start();
	}

	/** Waits for the disk, and lays out the map. */
	Result<Career> read(Session session, UUID person, Wish wish) {
		return careers.map(session, person).then(map -> careers.stories(session, person, "").then(stories -> careers.tenures(session, person)
				.then(tenures -> ways.outlook(session, person, wish.question()).map(outlook -> {
					Career career = new Career(person, directory.nameOf(person), session.person().equals(person),
							careers.posting(person).map(Posting::since).orElse(""), tenures, map, stories, outlook, Optional.empty(), plate(map, outlook));
					String to = career.position(wish.position()).isPresent() ? wish.position() : career.suggested();
					return career.with(way(session, person, to, wish));
				}))));
	}

	/** What is asked of a map changes what is said on it, and not where it lies. */
	private Plate plate(MapView map, Outlook outlook) {
		Sketch bare = new CareerSketch(map, outlook, Optional.empty()).in(Language.ZH).bare();
		return laid.updateAndGet(last -> last.filter(l -> l.sketch.equals(bare)).or(() -> Optional.of(new Laid(bare, Plate.of(bare))))).orElseThrow().plate;
	}

	/** None where the person is, and where none leads. */
	private Optional<Way> way(Session session, UUID person, String position, Wish wish) {
		return ways.way(session, person, position, wish.question()) instanceof Result.Done<Way> done ? Optional.of(done.value()) : Optional.empty();
	}
}

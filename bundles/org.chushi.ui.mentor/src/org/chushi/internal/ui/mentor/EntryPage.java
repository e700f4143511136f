package org.chushi.internal.ui.mentor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.Certification;
import org.chushi.core.Result;
import org.chushi.model.PairingKind;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairing;
import org.chushi.training.Pairings;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One session of pair-work to read and to sign. Argument: the entry. */
@Component(service = PageContribution.class)
public final class EntryPage extends RolePage {

	private final PairWork pairWork;
	private final Pairings pairings;
	private final Certification certification;
	private final Directory directory;
	private final Clock clock;

	@Activate
	public EntryPage(@Reference PairWork pairWork, @Reference Pairings pairings,
			@Reference Certification certification, @Reference Directory directory, @Reference Clock clock) {
		super(Pages.ENTRY, 13, Messages.EntryPage_title, "pen");
		this.pairWork = pairWork;
		this.pairings = pairings;
		this.certification = certification;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID entry = UUID.fromString(ctx.argument());
		EntryView view = new EntryView(parent, ctx, () -> read(session, entry), pairWork, clock.getZone());
		Keyboard.onDo(parent, ctx.look(), view::sign);
		return view.start();
	}

	private Result<EntryModel> read(Session session, UUID id) {
		return pairWork.entry(session, id).map(entry -> new EntryModel(entry, directory.nameOf(entry.mentor()),
				directory.nameOf(entry.learner()), session.person(), bound(entry).isPresent(),
				bound(entry).flatMap(pairings::barred), EntryModel.earned(entry, held(session, entry))));
	}

	private List<Certificate> held(Session session, Entry entry) {
		// who may read the entry but not the certificates is not told of them
		return certification.of(session, entry.learner()) instanceof Result.Done<List<Certificate>> done ? done.value()
				: List.of();
	}

	private Optional<Pairing> bound(Entry entry) {
		return pairings.bound(entry.learner(), PairingKind.MENTOR).filter(p -> p.guide().equals(entry.mentor()));
	}
}

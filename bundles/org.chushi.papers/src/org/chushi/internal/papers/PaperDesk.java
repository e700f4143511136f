package org.chushi.internal.papers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.chushi.assessment.Drawing;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.OwnPacks;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.Paper;
import org.chushi.papers.Filling;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperSummary;
import org.chushi.papers.PaperUseCases;
import org.chushi.papers.Papers;
import org.chushi.papers.WrittenPaper;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.questions.Item;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Builds papers, tries them on the banks, and keeps them in packs of the team's own. */
@Component
public final class PaperDesk implements Papers {

	private final Packs packs;
	private final OwnPacks own;
	private final Drawing drawing;
	private final Access access;
	private final Ids ids;
	private volatile Listed listed;

	/** The papers of one library: it never changes, and every one of them was drawn to know. */
	private record Listed(Library library, List<PaperSummary> papers) {
	}

	@Activate
	public PaperDesk(@Reference Packs packs, @Reference OwnPacks own, @Reference Drawing drawing, @Reference Access access,
			@Reference Ids ids) {
		this.packs = packs;
		this.own = own;
		this.drawing = drawing;
		this.access = access;
		this.ids = ids;
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> work) {
		Optional<Refused<T>> refusal = access.refusal(session, useCase);
		return refusal.isPresent() ? refusal.get() : work.get();
	}

	@Override
	public Result<List<PaperSummary>> list(Session session) {
		return allowed(session, PaperUseCases.LIST, () -> {
			Library library = packs.library();
			Listed known = listed;
			if (known == null || known.library() != library) {
				List<String> mine = own.codes();
				known = new Listed(library, library.all(Paper.class).stream().map(p -> summary(library, p, mine)).toList());
				listed = known;
			}
			return Result.done(known.papers());
		});
	}

	private PaperSummary summary(Library library, Paper paper, List<String> mine) {
		InstalledPack pack = library.packOf(paper);
		return new PaperSummary(paper.getId(), paper.getCode(), Texts.of(paper.getTitle()), pack.code(), pack.version(),
				mine.contains(pack.code()), paper.getSections().size(), paper.getMinutes(), paper.getCutPercent(), paper.getForms(),
				paper.isStartCode(), filling(drawing.draw(paper, library, 0)));
	}

	private static Filling filling(Result<PaperSnapshot> drawn) {
		return switch (drawn) {
		case Result.Done<PaperSnapshot> done -> {
			List<Item> items = done.value().items();
			int points = items.stream().mapToInt(Item::points).sum();
			List<Integer> sections = done.value().sections().stream()
					.map(s -> (int) items.stream().filter(i -> i.section().equals(s.section())).count()).toList();
			yield new Filling(true, items.size(), points, sections, Messages.PaperDesk_filled.text(items.size(), points), List.of());
		}
		case Refused<PaperSnapshot> refused -> lacking(refused);
		};
	}

	private static Filling lacking(Refused<?> refused) {
		return new Filling(false, 0, 0, List.of(), refused.reason(), refused.missing());
	}

	@Override
	public Result<Filling> check(Session session, WrittenPaper written) {
		return allowed(session, PaperUseCases.BUILD, () -> {
			Paper paper = written.paper();
			return Result.done(switch (drawing.fill(paper, new Beside(packs.library(), written), written.banks())) {
			case Result.Done<Drawing.Filled> done -> filled(paper, done.value().sections());
			case Refused<Drawing.Filled> refused -> lacking(refused);
			});
		});
	}

	private static Filling filled(Paper paper, List<Integer> sections) {
		int questions = sections.stream().mapToInt(Integer::intValue).sum();
		int points = IntStream.range(0, sections.size()).map(i -> sections.get(i) * paper.getSections().get(i).getPoints()).sum();
		return new Filling(true, questions, points, sections, Messages.PaperDesk_filled.text(questions, points), List.of());
	}

	@Override
	public Result<PaperPlan> plan(Session session, String paper) {
		return allowed(session, PaperUseCases.LIST, () -> {
			Library library = packs.library();
			return library.find(Paper.class, paper).map(p -> Result.done(new Plans(library).plan(p)))
					.orElseGet(() -> Result.refused(Messages.PaperDesk_none.text(paper)));
		});
	}

	@Override
	public Result<PaperPlan> read(Session session, String json) {
		return allowed(session, PaperUseCases.BUILD, () -> PlanFile.read(json));
	}

	@Override
	public Result<Filling> check(Session session, PaperPlan plan) {
		return allowed(session, PaperUseCases.BUILD, () -> Result.done(filling(draw(plan, 0))));
	}

	@Override
	public Result<PaperSnapshot> draw(Session session, PaperPlan plan, long seed) {
		return allowed(session, PaperUseCases.BUILD, () -> seed < 0 || seed >= Drawing.SEEDS
				? Result.refused(Messages.PaperDesk_seed.text(Long.toString(Drawing.SEEDS - 1))) : draw(plan, seed));
	}

	private Result<PaperSnapshot> draw(PaperPlan plan, long seed) {
		Library library = packs.library();
		List<Missing> wrong = Soundness.wrong(plan, library);
		if (!wrong.isEmpty()) {
			return Result.refused(Messages.PaperDesk_wrong.text(wrong.size()), wrong);
		}
		Optional<Paper> before = before(library, plan);
		Paper paper = new Plans(library).paper(plan, before, ids);
		InstalledPack pack = before.map(library::packOf).orElseGet(
				() -> new InstalledPack("", "", Texts.of(paper.getTitle()), "0", "", List.of(), false));
		return drawing.draw(paper, new Draft(library, paper, pack), seed, Set.of());
	}

	private static Optional<Paper> before(Library library, PaperPlan plan) {
		return library.find(Paper.class, plan.id().isEmpty() ? plan.code() : plan.id());
	}

	@Override
	public Result<PaperSummary> store(Session session, String pack, PaperPlan plan) {
		return allowed(session, PaperUseCases.BUILD, () -> {
			Library library = packs.library();
			List<Missing> wrong = Soundness.wrong(plan, library);
			if (!wrong.isEmpty()) {
				return Result.refused(Messages.PaperDesk_wrong.text(wrong.size()), wrong);
			}
			Optional<Paper> before = before(library, plan);
			Optional<Refused<PaperSummary>> taken = taken(library, pack, plan, before);
			if (taken.isPresent()) {
				return taken.get();
			}
			Paper paper = new Plans(library).paper(plan, before, ids);
			return own.write(pack, session.name(), "papers/" + plan.code() + ".xmi", paper).map(written -> {
				Library now = packs.library();
				return summary(now, now.find(Paper.class, paper.getId()).orElseThrow(), own.codes());
			});
		});
	}

	/** A paper stays in its pack and keeps its code: attempts and rules name it. */
	private static Optional<Refused<PaperSummary>> taken(Library library, String pack, PaperPlan plan, Optional<Paper> before) {
		if (before.isEmpty()) {
			return plan.id().isEmpty() ? Optional.empty() : Optional.of(new Refused<>(Messages.PaperDesk_none.text(plan.id()), List.of()));
		}
		String holder = library.packOf(before.get()).code();
		if (!holder.equals(pack)) {
			return Optional.of(new Refused<>(Messages.PaperDesk_elsewhere.text(plan.code(), holder), List.of()));
		}
		return plan.code().equals(before.get().getCode()) ? Optional.empty()
				: Optional.of(new Refused<>(Messages.PaperDesk_renamed.text(before.get().getCode()), List.of()));
	}
}

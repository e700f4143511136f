package org.chushi.internal.ui.author;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.authoring.Outdated;
import org.chushi.authoring.Project;
import org.chushi.content.PackCheck;
import org.chushi.content.PackFolder;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.assessment.PaperChecks;
import org.chushi.internal.authoring.ProjectDesk;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.questions.QuestionChecks;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.eclipse.emf.edit.command.AddCommand;

/** A data folder with the house's own checks, and a trainer who writes in it. */
final class Team {

	static final Session TRAINER = new Session(new UUID(1, 1), "bailu", Set.of(Role.TRAINER));
	static final String PACK = "team";

	final Path packs;
	final PackShelf shelf;
	final ProjectDesk desk;
	final AuthorRoom room;
	/** What is kept as out of date. */
	final List<Outdated> outdated = new ArrayList<>();
	private long next;

	Team(Path folder) {
		packs = folder.resolve("packs");
		List<PackCheck> checks = List.of(new StandardChecks(), new QuestionChecks(House.TYPES), new PaperChecks());
		shelf = new PackShelf(List.of(new FolderPacks(packs)), checks);
		Ids ids = () -> new UUID(0x0f00_0000_0000_4000L, next++);
		PackFolder place = () -> packs;
		desk = new ProjectDesk(new ByRole(), shelf, new PackWriter(shelf, place, ids), place, ids);
		checks.forEach(desk::addCheck);
		desk.addRecord(pack -> List.copyOf(outdated));
		desk.addWitness((session, saved) -> {
			saved.judged().forEach(said -> {
				outdated.remove(said.text());
				outdated.addAll(said.fits() ? List.of() : List.of(said.text()));
			});
			return Result.done(true);
		});
		room = new AuthorRoom(desk, House.TYPES, House.editors(), House.panels(), shelf, ids);
	}

	/** By role alone. */
	private static final class ByRole implements Access {

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
			return refusal(session, useCase);
		}

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
			return session.roles().stream().anyMatch(useCase.reaches()::containsKey) ? Optional.empty()
					: Optional.of(new Refused<>(Bilingual.same("no"), List.of()));
		}
	}

	/** A saved pack with a competency and a bank of these questions. */
	Project pack(List<Question> questions) {
		Project project = desk.begin(TRAINER, PACK, new Bilingual("售后团队", "After-sales team")).value();
		CompetencyDomain domain = ModelFactory.eINSTANCE.createCompetencyDomain();
		domain.setId("00000000-0000-4000-8000-000000000009");
		domain.setCode("service");
		domain.setTitle(Samples.text("服务", "Service"));
		for (int i = 0; i < 3; i++) {
			Competency competency = ModelFactory.eINSTANCE.createCompetency();
			competency.setId("00000000-0000-4000-8000-00000000000" + i);
			competency.setCode("c" + i);
			competency.setTitle(List.of(Samples.text("安抚顾客", "Calm a customer"), Samples.text("退换规则", "Rules of return"),
					Samples.text("物流查询", "Track a parcel")).get(i));
			domain.getCompetencies().add(competency);
		}
		project.editing().getCommandStack().execute(AddCommand.create(project.editing(), project.pack(), ModelPackage.Literals.PACK__DOMAINS, domain));
		Bank bank = ModelFactory.eINSTANCE.createBank();
		bank.setCode("aftersales");
		bank.setTitle(Samples.text("售后题库", "After-sales bank"));
		questions.forEach(q -> q.getCompetencies().add("00000000-0000-4000-8000-000000000000"));
		bank.getQuestions().addAll(questions);
		project.addFile(bank).value();
		project.save().value();
		return project;
	}

	/** From now on it is kept that the Chinese of a text was changed and its English was not. */
	void outdated(Question question, String path, Text text, String was) {
		outdated.add(new Outdated(question.getId(), path, Language.EN, Outdated.print(text.getEn()), was, Instant.parse("2026-11-03T02:00:00Z"),
				TRAINER.actor()));
	}

	/** A paper that names a question. */
	void paperWith(Project project, Question question) {
		Paper paper = ModelFactory.eINSTANCE.createPaper();
		paper.setCode("exam");
		paper.setTitle(Samples.text("结业试卷", "Final paper"));
		paper.setMinutes(20);
		paper.setCutPercent(60);
		PaperSection section = ModelFactory.eINSTANCE.createPaperSection();
		section.setCode("exam-1");
		section.setTitle(Samples.text("第一部分", "Part one"));
		section.setBank(project.banks().getFirst().getId());
		section.setPoints(1);
		section.getQuestions().add(question.getId());
		paper.getSections().add(section);
		project.addFile(paper).value();
		project.save().value();
	}
}

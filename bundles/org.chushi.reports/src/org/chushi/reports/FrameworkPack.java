package org.chushi.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.internal.reports.Messages;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage.Literals;
import org.chushi.model.Text;
import org.chushi.model.Titled;
import org.chushi.reports.Framework.Competency;
import org.chushi.reports.Framework.Domain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/** Puts the competencies of a framework into a pack that is being written, on the thread of the project. */
public final class FrameworkPack {

	private final Project project;
	private final List<Diagnostic> notes = new ArrayList<>();
	private int added;

	private FrameworkPack(Project project) {
		this.project = project;
	}

	/**
	 * Adds domains and competencies at the end of the pack, in one step that can be undone. They keep their identifiers, so that
	 * the same framework comes in once; what is here or in an installed pack already stays as it is. A stranger's one language
	 * stands for both. Certificates are not taken: what they ask for is no part of a framework.
	 *
	 * @return how many competencies were added, with notes of what was not; refused when there is nothing new
	 */
	public static Result<Integer> add(Project project, Framework framework) {
		FrameworkPack into = new FrameworkPack(project);
		project.together(() -> into.all(framework));
		if (!framework.awards().isEmpty()) {
			into.note(framework.title(), Messages.FrameworkPack_awards.text(framework.awards().size()), Messages.FrameworkPack_awardsNext.text());
		}
		return into.added == 0 ? Result.refused(Messages.FrameworkPack_nothing.text(framework.title())) : Result.done(into.added, into.notes);
	}

	/** What stands at the top with nothing below it is a competency of a domain that is called like the framework. */
	private void all(Framework framework) {
		List<Competency> alone = framework.domains().stream().filter(d -> d.competencies().isEmpty()).map(d -> new Competency(d.id(), d.code(), d.title(), d.summary())).toList();
		Stream<Domain> domains = framework.domains().stream().filter(d -> !d.competencies().isEmpty());
		Stream.concat(domains, alone.isEmpty() ? Stream.of() : Stream.of(new Domain(framework.id() + " top", "", framework.title(), framework.summary(), alone))).forEach(this::domain);
	}

	private void domain(Domain domain) {
		List<Competency> fresh = domain.competencies().stream().filter(c -> project.find(id(c.id())).isEmpty()).toList();
		if (fresh.size() < domain.competencies().size()) {
			note(domain.title(), Messages.FrameworkPack_there.text(domain.competencies().size() - fresh.size()), Messages.FrameworkPack_thereNext.text());
		}
		if (!fresh.isEmpty()) {
			Titled into = project.pack().getDomains().stream().filter(d -> d.getId().equals(id(domain.id()))).findFirst().<Titled>map(d -> d)
					.orElseGet(() -> made(project.pack(), Literals.COMPETENCY_DOMAIN, taken(domain.id()), domain.code(), domain.title(), domain.summary()));
			fresh.forEach(c -> {
				made((CompetencyDomain) into, Literals.COMPETENCY, id(c.id()), c.code(), c.title(), c.summary());
				added++;
			});
		}
	}

	/** The id of a domain; another one where an installed pack has it. */
	private String taken(String said) {
		return project.find(id(said)).isEmpty() ? id(said) : id(project.code() + " " + said);
	}

	/** What is no UUID is always made into the same one. */
	private static String id(String said) {
		return said.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? said.toLowerCase(Locale.ROOT)
				: UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private Titled made(EObject in, EClass type, String id, String code, Bilingual title, Bilingual summary) {
		Titled made = (Titled) project.add(in, type, -1).value();
		set(made, Literals.ELEMENT__ID, id);
		set(made, Literals.TITLED__TITLE, text(title));
		if (!summary.blank() && !summary.equals(title)) {
			set(made, Literals.TITLED__SUMMARY, text(summary));
		}
		if (!code.isBlank() && project.find(code).isEmpty()) {
			set(made, Literals.ELEMENT__CODE, code.strip());
		}
		return made;
	}

	private static Text text(Bilingual said) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(said.zh());
		text.setEn(said.en());
		return text;
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		project.editing().getCommandStack().execute(SetCommand.create(project.editing(), object, feature, value));
	}

	private void note(Bilingual where, Bilingual what, Bilingual next) {
		notes.add(Diagnostic.warning(where.zh(), what, next));
	}
}

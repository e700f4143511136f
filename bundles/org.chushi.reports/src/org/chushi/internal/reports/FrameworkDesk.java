package org.chushi.internal.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.reports.Framework;
import org.chushi.reports.Framework.Award;
import org.chushi.reports.Framework.Domain;
import org.chushi.reports.Frameworks;
import org.chushi.reports.ReportUseCases;
import org.chushi.reports.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads frameworks from the library and from files. */
@Component
public final class FrameworkDesk implements Frameworks {

	private static final JsonMapper MAPPER = new JsonMapper();

	private final Packs packs;
	private final Access access;
	private final Clock clock;

	@Activate
	public FrameworkDesk(@Reference Packs packs, @Reference Access access, @Reference Clock clock) {
		this.packs = packs;
		this.access = access;
		this.clock = clock;
	}

	@Override
	public Result<List<Framework>> all(Session session) {
		return allowed(access.refusal(session, ReportUseCases.FRAMEWORK), () -> Result.done(frameworks()));
	}

	private List<Framework> frameworks() {
		Library library = packs.library();
		return library.all(Pack.class).stream().filter(p -> p.getDomains().stream().anyMatch(d -> !d.getCompetencies().isEmpty())).map(p -> framework(library, p)).toList();
	}

	private static Framework framework(Library library, Pack pack) {
		String code = code(pack);
		List<Award> awards = library.all(CertificateDefinition.class).stream().filter(d -> library.packOf(d).code().equals(code))
				.map(d -> new Award(d.getId(), code(d), Texts.of(d.getTitle()), Texts.of(d.getSummary()), d.getSkill(), d.getLevel(),
						d.getCompetencies().stream().flatMap(c -> library.find(Competency.class, c).stream()).map(Element::getId)
								.filter(c -> pack.getDomains().stream().flatMap(x -> x.getCompetencies().stream()).anyMatch(o -> o.getId().equals(c))).toList()))
				.toList();
		return new Framework(pack.getId(), code, Texts.of(pack.getTitle()), Texts.of(pack.getSummary()), plain(pack.getVersion()), plain(pack.getAuthor()),
				pack.getDomains().stream().map(FrameworkDesk::domain).toList(), awards);
	}

	private static Domain domain(CompetencyDomain domain) {
		return new Domain(domain.getId(), code(domain), Texts.of(domain.getTitle()), Texts.of(domain.getSummary()), domain.getCompetencies().stream()
				.map(c -> new Framework.Competency(c.getId(), code(c), Texts.of(c.getTitle()), Texts.of(c.getSummary()))).toList());
	}

	private static String code(Element element) {
		return plain(element.getCode());
	}

	private static String plain(String text) {
		return text == null ? "" : text;
	}

	@Override
	public Result<Written> export(Session session, String pack, Language language, Path file, boolean replace) {
		return allowed(access.refusal(session, ReportUseCases.FRAMEWORK), () -> frameworks().stream().filter(f -> f.id().equals(pack) || f.code().equals(pack)).findFirst()
				.<Result<Written>>map(f -> WholeFile.write(file, replace, Progress.SILENT, out -> {
					ObjectNode written = CaseWriter.of(f, language, clock.instant());
					out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(written));
					return written.path("CFItems").size();
				})).orElseGet(() -> Result.refused(Messages.FrameworkDesk_none.text(pack))));
	}

	@Override
	public Result<Framework> read(Session session, Path file) {
		return allowed(access.refusal(session, ReportUseCases.FRAMEWORK), () -> {
			try {
				return Files.size(file) > MOST ? Result.refused(Messages.FrameworkDesk_large.text(MOST >> 20)) : CaseReader.read(MAPPER.readTree(Files.readAllBytes(file)));
			} catch (JacksonException e) {
				return Result.refused(Messages.CaseReader_none.text());
			} catch (IOException e) {
				return Result.refused(Messages.FrameworkDesk_disk.text(file.toString(), String.valueOf(e.getMessage())));
			}
		});
	}

	private static <T> Result<T> allowed(Optional<Result.Refused<T>> refusal, Supplier<Result<T>> then) {
		return refusal.<Result<T>>map(r -> r).orElseGet(then);
	}
}

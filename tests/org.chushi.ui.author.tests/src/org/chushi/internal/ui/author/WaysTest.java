package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.content.PackFile;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.ScriptBook;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class WaysTest {

	/** A law: what is passed by holds nothing that is looked for, in all packs that come with the program. */
	@Test
	void nothingIsMissedOnTheShortWays() throws IOException {
		List<EObject> roots = shipped();
		assertThat(roots).hasSizeGreaterThan(20);
		for (EClass target : ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList()) {
			Ways ways = Ways.to(target);
			for (EObject root : roots) {
				List<EObject> found = new ArrayList<>();
				walk(root, target, ways, found);
				List<EObject> all = new ArrayList<>();
				EcoreUtil.getAllContents(List.of(root)).forEachRemaining(o -> {
					if (target.isInstance(o)) {
						all.add((EObject) o);
					}
				});
				assertThat(found).as(target.getName()).containsExactlyInAnyOrderElementsOf(all);
			}
		}
	}

	@Test
	void scriptsAreNotAskedForScenarios() {
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		book.getScripts().add(ModelFactory.eINSTANCE.createScriptTemplate());
		book.getScenarios().add(ModelFactory.eINSTANCE.createScenario());
		assertThat(Ways.to(ModelPackage.Literals.SCENARIO).inside(book)).singleElement().isSameAs(book.getScenarios().getFirst());
	}

	private static void walk(EObject object, EClass target, Ways ways, List<EObject> found) {
		if (target.isInstance(object)) {
			found.add(object);
		}
		ways.inside(object).forEach(inside -> walk(inside, target, ways, found));
	}

	private static List<EObject> shipped() throws IOException {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.chushi.model"))) {
			here = here.getParent();
		}
		List<EObject> roots = new ArrayList<>();
		try (Stream<Path> files = Files.walk(here.resolve("bundles"))) {
			for (Path file : files.filter(f -> f.toString().matches(".*org\\.chushi\\.pack\\.\\w+/content/.*\\.xmi")).sorted().toList()) {
				roots.addAll(PackFile.read(file.getFileName().toString(), Files.readAllBytes(file)).roots());
			}
		}
		return roots;
	}
}

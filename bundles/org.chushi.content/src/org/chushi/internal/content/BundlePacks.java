package org.chushi.internal.content;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.chushi.content.PackFiles;
import org.chushi.content.PackSource;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Packs contributed to the extension point {@code org.chushi.content.packs}: they come with the program. */
@Component(property = "shipped:Boolean=true")
public final class BundlePacks implements PackSource {

	private static final String POINT = "org.chushi.content.packs";

	private final IExtensionRegistry registry;
	private final BundleContext context;

	@Activate
	public BundlePacks(@Reference IExtensionRegistry registry, BundleContext context) {
		this.registry = registry;
		this.context = context;
	}

	@Override
	public List<PackFiles> packs() {
		return Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(this::files).filter(Objects::nonNull)
				.toList();
	}

	private PackFiles files(IConfigurationElement element) {
		String name = element.getContributor().getName();
		return Arrays.stream(context.getBundles())
				.filter(b -> b.getSymbolicName().equals(name) && b.getState() != Bundle.UNINSTALLED).findFirst()
				.<PackFiles>map(b -> new BundleFiles(b, element.getAttribute("path"))).orElse(null);
	}
}

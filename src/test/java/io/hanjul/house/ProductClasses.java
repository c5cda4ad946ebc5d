package io.hanjul.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the product, read once for all tests of a run: that takes seconds. */
public final class ProductClasses {

    /** All of them. */
    public static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.hanjul");

    private ProductClasses() {}
}

import ArgumentParser
import Model
import Pipeline

/// The options of the commands that make pages.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of templates, words and assets. (default: templates)", valueName: "dir"))
    var templates: String?

    @Option(help: ArgumentHelp("The address under which the site is published.", valueName: "url"))
    var baseURL: String?

    @OptionGroup var project: ProjectOptions

    mutating func validate() throws {
        guard let baseURL, WebAddress(baseURL)?.canHoldPages != true else { return }
        throw ValidationError("--base-url is a web address such as 'https://example.org/kho/'; got '\(baseURL)'")
    }

    var build: BuildOptions {
        var options = project.build
        options.templates = templates
        options.baseURL = baseURL.flatMap(WebAddress.init)
        return options
    }
}

import Model

/// `data/datapackage.json`: what the files of `data/` hold, column by column, as Frictionless Data describes it.
struct DataPackage {
    let scope: PageScope
    let digests: [DataDigest]

    func file() -> OutputFile {
        OutputFile(path: DataSet.packagePath, bytes: package.lines())
    }
}

private extension DataPackage {
    var package: JSONValue {
        let settings = scope.site.settings
        return .object([
            "profile": .text("data-package"),
            "name": .text(Slug(of: scope.index.title).value),
            "title": .text(scope.index.title),
            "description": .text(scope.index.description),
            "version": .text(scope.site.version.digest),
            "homepage": .text(orNone: PageAddress.canonical(SitePath("index.html"), settings)),
            "licenses": settings.licence.map { licence in
                .list([.object(["name": .text(Slug(of: licence).value), "title": .text(licence)])])
            },
            "contributors": settings.author.map { author in
                .list([.object(["title": .text(author), "role": .text("author")])])
            },
            "resources": .list(
                DataSet(scope: scope).descriptions.flatMap { table in table.files.map { resource(table, $0) } }),
        ])
    }

    func resource(_ table: DataSet.Description, _ path: SitePath) -> JSONValue {
        let name = path.value.split(separator: "/").last.map(String.init) ?? path.value
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        let digest = digests.first { $0.path == path }
        let isTable = ending != "json"
        return .object([
            "name": .text(isTable ? table.name : "\(table.name)-json"),
            "path": .text(name),
            "title": .text(scope.wording.kind(.dataTable, table.name)),
            "profile": .text(ending == "csv" ? "tabular-data-resource" : "data-resource"),
            "format": .text(ending),
            "mediatype": .text(DataPackage.mediaTypes[ending] ?? "application/json"),
            "encoding": .text("utf-8"),
            "bytes": digest.map { .number($0.size) },
            "hash": digest.map { .text("sha256:\($0.hash)") },
            "dialect": ending == "csv" ? dialect : nil,
            "schema": isTable ? schema(table, isCSV: ending == "csv") : nil,
        ])
    }

    static let mediaTypes = ["csv": "text/csv", "json": "application/json", "jsonl": "application/jsonl"]

    var dialect: JSONValue {
        .object([
            "delimiter": .text(","), "lineTerminator": .text("\r\n"), "quoteChar": .text("\""),
            "doubleQuote": .flag(true), "header": .flag(true),
        ])
    }

    func schema(_ table: DataSet.Description, isCSV: Bool) -> JSONValue {
        let fields = table.columns.map { column in
            JSONValue.object([
                "name": .text(column.name),
                // In CSV a list is a text with bars.
                "type": .text(isCSV && column.kind == .list ? "string" : column.kind.rawValue),
                "description": .text(scope.wording.column(column.name, of: table.name)),
            ])
        }
        let references = table.references.map { reference in
            JSONValue.object([
                "fields": .text(reference.column),
                "reference": .object(["resource": .text(reference.table), "fields": .text(reference.key)]),
            ])
        }
        return .object([
            "fields": .list(fields), "primaryKey": .texts(table.key), "missingValues": .texts([""]),
            "foreignKeys": .list(orNone: references),
        ])
    }
}

using Pipeline.Pdf.Tests.Reading;
using static Pipeline.Pdf.Tests.Conformance.Examined;

namespace Pipeline.Pdf.Tests.Conformance;

/// <summary>Clauses on tags and marked content.</summary>
internal static class TagClauses
{
    private static readonly string[] Holders = ["Document", "Table", "THead", "TBody", "TFoot", "TR", "L", "LI", "TOC"];
    private static readonly string[] Painting = ["Tj", "TJ", "f", "f*", "S", "s", "B", "Do", "sh", "'", "\""];

    public static IReadOnlyList<Clause> All =>
        [
            new(
                "UA 6.2, A 6.7.2.2 marked",
                file =>
                    Unless(
                        file.Catalog.GetValueOrDefault("MarkInfo") is PdfDictionary info
                            && info.GetValueOrDefault("Marked") is true
                            && info.GetValueOrDefault("Suspects") is not true,
                        "not Marked"
                    ),
                "/Marked true",
                "/Marked null"
            ),
            new("UA 7.1 everything drawn is marked", Unmarked, text => BlankFirst(text, "/Artifact<</Type/Layout>>BDC")),
            new("UA 7.1 marks are never nested", Nested, text => BlankFirst(text, "EMC")),
            new("UA 7.1 structure and content agree", ParentTree, "<</MCID 12>>BDC", "<</MCID 92>>BDC"),
            new("UA 7.1 every MCID is in the tree", ParentTree, "/K[0 ", "/K["),
            new("UA 7.1, A 6.7.3.4 roles are standard or mapped", Roles, "/S/Span/", "/S/Spxn/"),
            new(
                "UA 7.1 tags know their parents",
                file =>
                    from tag in file.Root.All
                    from child in tag.Children
                    where child.Dictionary.GetValueOrDefault("P") is not PdfReference parent || parent.Number != tag.Number
                    select $"{child.Role} in {tag.Role}",
                "/S/LBody/P ",
                "/S/LBody/X "
            ),
            new("UA 7.2 tables and lists nest legally", Nesting, "/S/TR/P", "/S/TD/P"),
            new("UA 7.2 tables have one head, a body with it, and their caption at an end", TableParts, "/S/TBody/", "/S/TFoot/"),
            new(
                "UA 7.2 parts of tables and lists hold tags, not content",
                file =>
                    from tag in file.Root.All
                    where Holders.Contains(tag.Role) && tag.Dictionary.ContainsKey("Pg")
                    select $"content in {tag.Role}",
                "/S/TD/",
                "/S/TR/"
            ),
            new(
                "UA 7.4.4 headings are numbered",
                file => from tag in file.Root.All where tag.Role == "H" select "H beside H1",
                "/S/H2/P",
                "/S/H /P"
            ),
            new("UA 7.3 figures have alternatives", file => Have(file, "Alt", "Figure"), "/Alt(A slope", "/Alx(A slope"),
            new("UA 7.7 formulas have alternatives", file => Have(file, "Alt", "Formula"), "/Alt(one half", "/Alx(one half"),
            new("UA 7.3 figures have bounding boxes", Boxes, "/BBox[", "/BBxx["),
            new("UA 7.4 headings", Headings, "/S/H2/", "/S/H3/"),
            new("UA 7.5 header cells have a scope", Scopes, "/Scope/Row", "/Scopx/Row"),
            new("UA 7.5 headers name header cells", HeaderIds, "/Headers[(th00000025)", "/Headers[(th00000020)"),
            new("UA 7.5 tables are regular", Regular, "/RowSpan 2", "/RowSpan 3"),
            new(
                "UA 7.6 lists tell their numbering",
                file =>
                    from list in file.Root.All
                    where
                        list.Role == "L"
                        && list.Children.Any(item => item.Children.Any(part => part.Role == "Lbl"))
                        && !Attributes(list).ContainsKey("ListNumbering")
                    select "no ListNumbering",
                "/A<</O/List/ListN",
                "/X<</O/List/ListN"
            ),
            new("UA 7.8 running matter is pagination", Pagination, "/Artifact<</Type/Pagination", "/Artifact<</Typx/Pagination"),
            new("UA 7.9 notes have ids", file => Have(file, "ID", "Note"), "/ID(note", "/IX(note"),
            new("UA 7.9 ids are in the id tree", Ids, "/IDTree<<", "/IDTrex<<"),
            new(
                "UA 7.18.3 tab order",
                file => from page in file.Pdf.Pages where !Is(page, "Tabs", "S") select "Tabs is not S",
                "/Tabs/S",
                "/Tabs/R"
            ),
            new(
                "UA 7.18.5 links have contents",
                file => from link in file.Annotations where link.GetValueOrDefault("Contents") is not PdfString select "no Contents",
                "/Contents(The",
                "/Contentx(The"
            ),
            new("UA 7.18.1, 7.18.5 links are in Link tags", Links, "/StructParent 1/", "/StructParent 2/"),
            new("UA 7.18.5 Link tags know their annotations", Links, "/Type/OBJR", "/Type/OBJX"),
            new(
                "A 6.3.2 annotations print",
                file =>
                    from annotation in file.Annotations
                    where annotation.GetValueOrDefault("F") is not (4.0 or 28.0)
                    select "F is not Print",
                "/F 4/",
                "/F 6/"
            ),
            new(
                "A 6.3.2 comments print",
                file =>
                    from annotation in file.Annotations
                    where annotation.GetValueOrDefault("F") is not (4.0 or 28.0)
                    select "F is not Print",
                "/F 28/",
                "/F 24/"
            ),
            new(
                "A 6.3.3 comments have an appearance",
                file =>
                    from annotation in file.Annotations
                    where Is(annotation, "Subtype", "Text") && !annotation.ContainsKey("AP")
                    select "no AP",
                "/AP<<",
                "/AX<<"
            ),
            new(
                "UA 7.18.1 comments have contents",
                file =>
                    from annotation in file.Annotations
                    where annotation.GetValueOrDefault("Contents") is not PdfString
                    select "no Contents",
                "/Contents(Q1",
                "/Contentx(Q1"
            ),
            new(
                "A 6.3.1 annotations are links and comments",
                file =>
                    from annotation in file.Annotations
                    where annotation.GetValueOrDefault("Subtype") is not PdfName { Value: "Link" or "Text" }
                    select "another kind",
                "/Subtype/Text",
                "/Subtype/Movi"
            ),
            new(
                "A 6.3.3 appearances are normal ones",
                file =>
                    from annotation in file.Annotations
                    where annotation.GetValueOrDefault("AP") is PdfDictionary look && look.Keys.Any(key => key != "N")
                    select "D or R",
                "/AP<</N",
                "/AP<</D"
            ),
            new("Internal links lead somewhere", Destinations, "/D(fn1)", "/D(fn9)"),
        ];

    private static string BlankFirst(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return text[..at] + new string(' ', part.Length) + text[(at + part.Length)..];
    }

    private static IEnumerable<string> Unmarked(Examined file)
    {
        foreach (var (_, text) in file.Pages)
        {
            var depth = 0;
            foreach (var (name, _) in text.Operations)
            {
                depth +=
                    name is "BDC" or "BMC" ? 1
                    : name == "EMC" ? -1
                    : 0;
                if (depth < 0)
                    yield return "EMC without BDC";
                if (depth == 0 && Painting.Contains(name))
                    yield return $"{name} outside marked content";
            }

            if (depth != 0)
                yield return "BDC without EMC";
        }
    }

    private static IEnumerable<string> Nested(Examined file)
    {
        foreach (var (_, text) in file.Pages)
        {
            var depth = 0;
            foreach (var (name, _) in text.Operations)
            {
                depth +=
                    name is "BDC" or "BMC" ? 1
                    : name == "EMC" ? -1
                    : 0;
                if (depth > 1)
                    yield return "nested marks";
            }
        }
    }

    /// <summary>Each MCID on a page has an element in the parent tree, and that element has it among its kids.</summary>
    private static IEnumerable<string> ParentTree(Examined file)
    {
        var numbers = file.Pdf.Array(file.Pdf.Dictionary(file.Pdf.Dictionary(file.Catalog["StructTreeRoot"])["ParentTree"])["Nums"]);
        foreach (var (page, text) in file.Pages)
        {
            var row = file.Pdf.Array(numbers[numbers.IndexOf(page["StructParents"]) + 1]);
            if (row.Count != text.Mcids.Count)
                yield return "the page's row has another length";
            foreach (var mcid in text.Mcids)
            {
                if (mcid >= row.Count || !Owns(file, file.Pdf.Dictionary(row[mcid]), page, mcid))
                    yield return $"MCID {mcid} is not in its element";
            }
        }
    }

    private static bool Owns(Examined file, PdfDictionary element, PdfDictionary page, int mcid)
    {
        foreach (var kid in file.Pdf.Array(element.GetValueOrDefault("K")))
        {
            if (kid is double own && own == mcid && file.Pdf.Dictionary(element["Pg"]) == page)
                return true;
            if (
                kid is PdfDictionary content
                && content.GetValueOrDefault("MCID") is double other
                && other == mcid
                && file.Pdf.Dictionary(content["Pg"]) == page
            )
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Roles(Examined file)
    {
        string[] standard =
        [
            "Document",
            "Part",
            "Art",
            "Sect",
            "Div",
            "BlockQuote",
            "Caption",
            "TOC",
            "TOCI",
            "Index",
            "NonStruct",
            "Private",
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "TFoot",
            "Span",
            "Quote",
            "Note",
            "Reference",
            "BibEntry",
            "Code",
            "Link",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "Figure",
            "Formula",
            "Form",
        ];
        var map = file.Pdf.Dictionary(file.Catalog["StructTreeRoot"]).GetValueOrDefault("RoleMap") as PdfDictionary ?? [];
        return from tag in file.Root.All
            where
                !standard.Contains(tag.Role) && !(map.GetValueOrDefault(tag.Role) is PdfName { Value: var type } && standard.Contains(type))
            select $"{tag.Role} is not mapped";
    }

    private static IEnumerable<string> Nesting(Examined file)
    {
        (string Parent, string[] Children)[] closed =
        [
            ("Table", ["TR", "THead", "TBody", "TFoot", "Caption"]),
            ("THead", ["TR"]),
            ("TBody", ["TR"]),
            ("TFoot", ["TR"]),
            ("TR", ["TH", "TD"]),
            ("L", ["LI", "L", "Caption"]),
            ("LI", ["Lbl", "LBody"]),
            ("TOC", ["TOCI", "TOC", "Caption"]),
        ];
        (string Child, string[] Parents)[] bound =
        [
            ("TR", ["Table", "THead", "TBody", "TFoot"]),
            ("TD", ["TR"]),
            ("TH", ["TR"]),
            ("THead", ["Table"]),
            ("TBody", ["Table"]),
            ("TFoot", ["Table"]),
            ("LI", ["L"]),
            ("LBody", ["LI"]),
            ("TOCI", ["TOC"]),
        ];
        foreach (var tag in file.Root.All)
        {
            foreach (var child in tag.Children)
            {
                if (Array.Find(closed, rule => rule.Parent == tag.Role) is { Children: { } children } && !children.Contains(child.Role))
                    yield return $"{child.Role} in {tag.Role}";
                if (Array.Find(bound, rule => rule.Child == child.Role) is { Parents: { } parents } && !parents.Contains(tag.Role))
                    yield return $"{child.Role} in {tag.Role}";
            }
        }
    }

    private static IEnumerable<string> TableParts(Examined file)
    {
        foreach (var table in file.Root.All.Where(tag => tag.Role == "Table"))
        {
            var parts = table.Children.Select(child => child.Role).ToList();
            if (parts.Count(part => part == "THead") > 1 || parts.Count(part => part == "TFoot") > 1)
                yield return "two heads or feet";
            if ((parts.Contains("THead") || parts.Contains("TFoot")) && !parts.Contains("TBody"))
                yield return "a head or foot without a body";
            if (parts.Count(part => part == "Caption") > 1 || parts.IndexOf("Caption") is not (-1 or 0) && parts[^1] != "Caption")
                yield return "a caption in the middle";
        }
    }

    private static IEnumerable<string> Have(Examined file, string key, string role) =>
        from tag in file.Root.All
        where tag.Role == role && !(tag.String(key)?.Length > 0)
        select $"{role} without {key}";

    private static IEnumerable<string> Boxes(Examined file) =>
        from tag in file.Root.All
        where
            tag.Role is "Figure" or "Formula"
            && tag.Kids.Count > 0
            && !(tag.Dictionary.GetValueOrDefault("A") is PdfDictionary layout && layout.GetValueOrDefault("BBox") is PdfArray { Count: 4 })
        select "no BBox";

    private static IEnumerable<string> Headings(Examined file)
    {
        var level = 0;
        foreach (var tag in file.Root.All)
        {
            if (tag.Role is not ['H', >= '1' and <= '6' and var digit])
                continue;
            if (digit - '0' > level + 1)
                yield return $"{tag.Role} under H{level}";
            level = digit - '0';
        }
    }

    private static PdfDictionary Attributes(PdfTag tag) => tag.Dictionary.GetValueOrDefault("A") as PdfDictionary ?? [];

    private static IEnumerable<string> Scopes(Examined file) =>
        from tag in file.Root.All
        where tag.Role == "TH" && !Attributes(tag).ContainsKey("Scope")
        select "no Scope";

    private static IEnumerable<string> HeaderIds(Examined file)
    {
        var headers = file.Root.All.Where(tag => tag.Role == "TH").Select(tag => tag.String("ID")).ToList();
        return from tag in file.Root.All
            from id in file.Pdf.Array(Attributes(tag).GetValueOrDefault("Headers")).Cast<PdfString>()
            where !headers.Contains(id.Text)
            select $"no header {id.Text}";
    }

    private static IEnumerable<string> Regular(Examined file)
    {
        foreach (var table in file.Root.All.Where(tag => tag.Role == "Table"))
        {
            var rows = table.All.Where(tag => tag.Role == "TR").ToList();
            var filled = new int[rows.Count + 9];
            for (var row = 0; row < rows.Count; row++)
            {
                foreach (var cell in rows[row].Children.Select(Attributes))
                {
                    for (var below = 0; below < (int)(double)cell.GetValueOrDefault("RowSpan", 1.0)!; below++)
                        filled[row + below] += (int)(double)cell.GetValueOrDefault("ColSpan", 1.0)!;
                }
            }

            if (filled.Take(rows.Count).Distinct().Count() > 1 || filled.Skip(rows.Count).Any(count => count > 0))
                yield return "rows differ";
        }
    }

    private static IEnumerable<string> Pagination(Examined file) =>
        from page in file.Pages
        from operation in page.Text.Operations
        where
            operation.Operator == "BDC"
            && operation.Operands[0] is PdfName { Value: "Artifact" }
            && !((PdfDictionary)operation.Operands[1]!).ContainsKey("Type")
        select "an artifact of no type";

    private static IEnumerable<string> Ids(Examined file)
    {
        var tree = file.Pdf.Dictionary(file.Catalog["StructTreeRoot"]).GetValueOrDefault("IDTree") as PdfDictionary;
        var names = file.Pdf.Array(tree?.GetValueOrDefault("Names")).OfType<PdfString>().Select(name => name.Text).ToList();
        var ids = file.Root.All.Select(tag => tag.String("ID")).OfType<string>().ToList();
        return Unless(
            ids.Order(StringComparer.Ordinal).SequenceEqual(names) && ids.Distinct().Count() == ids.Count,
            "ids and id tree differ"
        );
    }

    private static IEnumerable<string> Links(Examined file)
    {
        var numbers = file.Pdf.Array(file.Pdf.Dictionary(file.Pdf.Dictionary(file.Catalog["StructTreeRoot"])["ParentTree"])["Nums"]);
        foreach (var link in file.Annotations)
        {
            var element = file.Pdf.Dictionary(numbers[numbers.IndexOf(link["StructParent"]) + 1]);
            var isHeld = file
                .Pdf.Array(element.GetValueOrDefault("K"))
                .OfType<PdfDictionary>()
                .Any(kid => Is(kid, "Type", "OBJR") && file.Pdf.Dictionary(kid["Obj"]) == link);
            if (!Is(element, "S", Is(link, "Subtype", "Text") ? "Annot" : "Link") || !isHeld)
                yield return "an annotation outside its tag";
        }
    }

    private static IEnumerable<string> Destinations(Examined file)
    {
        var trees = file.Catalog.GetValueOrDefault("Names") as PdfDictionary ?? [];
        var names = trees.TryGetValue("Dests", out var tree)
            ? file.Pdf.Array(file.Pdf.Dictionary(tree)["Names"]).OfType<PdfString>().Select(name => name.Text).ToList()
            : [];
        return from link in file.Annotations
            where Is(link, "Subtype", "Link")
            let action = (PdfDictionary)link["A"]!
            where Is(action, "S", "GoTo") && !names.Contains(((PdfString)action["D"]!).Text)
            select "nowhere";
    }
}

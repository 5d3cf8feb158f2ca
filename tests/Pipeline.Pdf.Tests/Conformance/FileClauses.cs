using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Pdf.Tests.Reading;
using static Pipeline.Pdf.Tests.Conformance.Examined;

namespace Pipeline.Pdf.Tests.Conformance;

/// <summary>Clauses on the file as a whole.</summary>
internal static partial class FileClauses
{
    private static readonly string[] ForbiddenActions =
    [
        "Launch",
        "Sound",
        "Movie",
        "ResetForm",
        "ImportData",
        "Hide",
        "SetOCGState",
        "Rendition",
        "Trans",
        "GoTo3DView",
        "JavaScript",
        "SubmitForm",
    ];

    public static IReadOnlyList<Clause> All =>
        [
            new("A 6.1.2 header and binary comment", Header, "%PDF-1.7\n%\u00E2", "%PDF-1.7\n%a"),
            new(
                "A 6.1.3 trailer ID",
                file => Unless(file.Pdf.Trailer.TryGetValue("ID", out var id) && id is PdfArray { Count: 2 }, "no ID"),
                "/ID[",
                "/IX["
            ),
            new(
                "A 6.1.3, UA 7.16 no encryption",
                file => Unless(!file.Pdf.Trailer.ContainsKey("Encrypt"), "encrypted"),
                text => InfoEntry().Replace(text, match => "/Encrypt<<>>/Info 1 0 R/ID[<00><00>".PadRight(match.Length))
            ),
            new(
                "A 6.1.3 nothing behind the end",
                file => Unless(file.Bytes.AsSpan().TrimEnd("\r\n"u8).EndsWith("%%EOF"u8), "something behind the end"),
                "%%EOF",
                "%%EO "
            ),
            new("A 6.1.7 filters", Filters, "/Type/Metadata/Subtype/XML", "/Filter/LZWDecode"),
            new("A 6.1.13 limits", Limits, "/MediaBox[0 0 482 680]", "/MediaBox[0 0 482 2]"),
            new("A 6.2.2 explicit resources", Resources, "/Resources<<", "/Resourcex<<"),
            new("A 6.2.2 operators are those of PDF 1.7", Operators, " Td\n", " Dt\n"),
            new(
                "A 6.2.5 states of graphics have no transfer functions or halftones",
                file =>
                    from dictionary in file.Dictionaries
                    where !dictionary.ContainsKey("S") && TransferKeys.Any(dictionary.ContainsKey)
                    select "a transfer function or halftone",
                "/ColorSpace/DeviceRGB",
                "/TR 1"
            ),
            new("A 6.2.8 samples of pictures", Samples, "/BitsPerComponent 8", "/BitsPerComponent 3"),
            new(
                "A 6.2.6, 6.2.8 no rendering intents of another name",
                file =>
                    from dictionary in file.Dictionaries
                    where dictionary.ContainsKey("Intent") || dictionary.ContainsKey("RI")
                    select "an intent",
                "/ColorSpace/DeviceRGB",
                "/Intent/Pretty"
            ),
            new(
                "A 6.9, 6.10, 6.11, UA 7.10, 7.15 no layers, presentations, requirements, XFA",
                file =>
                    from key in Extras
                    where
                        file.Catalog.ContainsKey(key)
                        || file.Catalog.GetValueOrDefault("Names") is PdfDictionary names && names.ContainsKey(key)
                    select key,
                "/PageLabels<<",
                "/AcroForm<<"
            ),
            new("A 6.2.3 one sRGB output intent", OutputIntent, "/S/GTS_PDFA1", "/S/GTS_PDFX1"),
            new("A 6.2.4.3 no CMYK", file => NoName(file, "DeviceCMYK"), "/ColorSpace/DeviceRGB", "/ColorSpac/DeviceCMYK"),
            new(
                "A 6.2.8 no interpolation, alternates, PostScript",
                file => NoName(file, "Interpolate", "Alternates", "OPI", "PS", "Ref"),
                "/ColorSpace/DeviceRGB",
                "/Interpolate true"
            ),
            new("A 6.2.10 transparency names its blending colours", Groups, "/Group<<", "/Groux<<"),
            new("A 6.5, 6.4 no forbidden actions, scripts, forms", Actions, "/S/GoTo", "/S/Hide"),
            new("UA 7.17 outline", Outline, "/Dest[", "/Desx["),
            new("Outline entries know their neighbours", Outline, "/Prev ", "/Prex "),
            new("Page labels", file => Unless(file.Catalog.ContainsKey("PageLabels"), "none"), "/PageLabels", "/PageLabelx"),
            new("A 6.8 attachments: relationship", file => Attachments(file, "AFRelationship"), "/AFRelationship", "/AFRelationshix"),
            new("A 6.8, UA 7.11 attachments: names", file => Attachments(file, "UF"), "/UF(", "/UX("),
            new("A 6.8 attachments: media type", Embedded, "/Subtype/application", "/Subtypx/application"),
            new("A 6.8 attachments: date", Embedded, "/ModDate(D:20260301000000Z)>>", "/ModDatx(D:20260301000000Z)>>"),
            new("A 6.8 attachments belong to the document or to a part of it", Associated, "/AF[", "/AX["),
        ];

    private static readonly string[] TransferKeys = ["TR", "TR2", "HT", "HTP"];

    /// <summary>Parts of a catalog that have demands of their own, none of which this product writes.</summary>
    private static readonly string[] Extras =
    [
        "OCProperties",
        "AcroForm",
        "AlternatePresentations",
        "Requirements",
        "NeedsRendering",
        "Perms",
        "Collection",
    ];

    /// <summary>PDF 32000-1, annex A.</summary>
    private static readonly HashSet<string> Known =
    [
        .. "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".Split(
            ' '
        ),
    ];

    [GeneratedRegex(@"/Info \d+ 0 R/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>")]
    private static partial Regex InfoEntry();

    private static IEnumerable<string> Associated(Examined file)
    {
        var named = file.Dictionaries.SelectMany(dictionary => file.Pdf.Array(dictionary.GetValueOrDefault("AF"))).Distinct().Count();
        return Unless(named == file.Dictionaries.Count(specification => Is(specification, "Type", "Filespec")), "not in AF");
    }

    private static IEnumerable<string> Header(Examined file) =>
        Unless(Encoding.ASCII.GetString(file.Bytes, 0, 10) == "%PDF-1.7\n%" && file.Bytes[10..14].All(b => b > 127), "wrong header");

    private static IEnumerable<string> Filters(Examined file) =>
        from dictionary in file.Dictionaries
        where
            dictionary.ContainsKey("F") && dictionary.ContainsKey("Length")
            || dictionary.TryGetValue("Filter", out var filter) && filter is not PdfName { Value: "FlateDecode" or "DCTDecode" }
        select "a forbidden filter or external stream";

    private static IEnumerable<string> Limits(Examined file)
    {
        foreach (var scalar in file.Pdf.Numbers.SelectMany(number => Scalars(file.Pdf.Get(number))))
        {
            if (scalar is PdfName { Value.Length: > 127 } or PdfString { Bytes.Length: > 32767 })
                yield return "a name or string is too long";
        }

        foreach (var (page, text) in file.Pages)
        {
            foreach (var side in file.Pdf.Array(page["MediaBox"]).Skip(2))
                if ((double)side! is < 3 or > 14400)
                    yield return "page size";
            var depth = 0;
            foreach (var (name, _) in text.Operations)
            {
                depth +=
                    name == "q" ? 1
                    : name == "Q" ? -1
                    : 0;
                if (depth is < 0 or > 28)
                    yield return "q depth";
            }
        }
    }

    private static IEnumerable<string> Resources(Examined file) =>
        from page in file.Pdf.Pages
        where !page.ContainsKey("Resources")
        select "a page without Resources";

    private static IEnumerable<string> Operators(Examined file) =>
        from page in file.Pages
        from operation in page.Text.Operations
        where !Known.Contains(operation.Operator)
        select operation.Operator;

    private static IEnumerable<string> Samples(Examined file) =>
        from picture in file.Dictionaries
        where Is(picture, "Subtype", "Image") && picture.GetValueOrDefault("BitsPerComponent") is not (1.0 or 2.0 or 4.0 or 8.0 or 16.0)
        select "another depth";

    private static IEnumerable<string> OutputIntent(Examined file)
    {
        var intents = file
            .Pdf.Array(file.Catalog.GetValueOrDefault("OutputIntents"))
            .Select(file.Pdf.Dictionary)
            .Where(intent => Is(intent, "S", "GTS_PDFA1"))
            .ToList();
        if (intents.Count != 1)
            return ["not one intent"];
        var profile = file.Pdf.Content(intents[0]["DestOutputProfile"]);
        var isRgb =
            Encoding.ASCII.GetString(profile, 16, 4) == "RGB " && Encoding.ASCII.GetString(profile, 36, 4) == "acsp" && profile[8] == 4;
        return Unless(isRgb && file.Pdf.Dictionary(intents[0]["DestOutputProfile"])["N"] is 3.0, "no RGB profile");
    }

    private static IEnumerable<string> NoName(Examined file, params string[] names) =>
        file
            .Pdf.Numbers.SelectMany(number => Scalars(file.Pdf.Get(number)))
            .OfType<PdfName>()
            .Where(name => names.Contains(name.Value))
            .Select(name => name.Value);

    private static IEnumerable<string> Groups(Examined file)
    {
        foreach (var page in file.Pdf.Pages)
        {
            if (file.Pdf.Dictionary(page["Resources"]).GetValueOrDefault("XObject") is not PdfDictionary images)
                continue;
            var isTransparent = images.Values.Any(image => file.Pdf.Dictionary(image).ContainsKey("SMask"));
            if (isTransparent && !(page.GetValueOrDefault("Group") is PdfDictionary group && Is(group, "CS", "DeviceRGB")))
                yield return "no group colour space";
        }
    }

    private static IEnumerable<string> Actions(Examined file) =>
        from dictionary in file.Dictionaries
        where
            dictionary.ContainsKey("AA")
            || dictionary.ContainsKey("AcroForm")
            || dictionary.ContainsKey("JS")
            || dictionary.GetValueOrDefault("S") is PdfName { Value: var kind } && ForbiddenActions.Contains(kind)
        select "a forbidden action";

    private static IEnumerable<string> Outline(Examined file)
    {
        return file.Catalog.TryGetValue("Outlines", out var root) ? Family(file, file.Pdf.Dictionary(root)) : [];
    }

    private static IEnumerable<string> Family(Examined file, PdfDictionary parent)
    {
        object? previous = null;
        for (var next = parent.GetValueOrDefault("First"); next is not null; )
        {
            var entry = file.Pdf.Dictionary(next);
            if (!Equals(entry.GetValueOrDefault("Prev"), previous))
                yield return "Prev";
            if (file.Pdf.Dictionary(entry["Parent"]) != parent)
                yield return "Parent";
            if (entry.GetValueOrDefault("Dest") is not PdfArray { Count: 5 })
                yield return "Dest";
            foreach (var fault in Family(file, entry))
                yield return fault;
            (previous, next) = (next, entry.GetValueOrDefault("Next"));
        }

        if (!Equals(parent.GetValueOrDefault("Last"), previous))
            yield return "Last";
    }

    private static IEnumerable<string> Attachments(Examined file, string key) =>
        from specification in file.Dictionaries
        where Is(specification, "Type", "Filespec") && !specification.ContainsKey(key)
        select $"no {key}";

    private static IEnumerable<string> Embedded(Examined file) =>
        from embedded in file.Dictionaries
        where Is(embedded, "Type", "EmbeddedFile")
        where
            !(
                embedded.ContainsKey("Subtype")
                && embedded["Params"] is PdfDictionary parameters
                && parameters.ContainsKey("ModDate")
                && parameters.ContainsKey("Size")
            )
        select "Subtype, ModDate or Size is missing";
}

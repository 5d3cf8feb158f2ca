using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>Makes well-formed files of elements of JATS, of its old names and of none, in any place and with any attributes.</summary>
public sealed class SoupGenerator
{
    private static readonly string[] Elements =
    [
        "abstract",
        "ack",
        "aff",
        "app",
        "app-group",
        "article-meta",
        "article-title",
        "back",
        "bold",
        "body",
        "boxed-text",
        "break",
        "caption",
        "citation",
        "code",
        "contrib",
        "contrib-group",
        "copyright-year",
        "contract-num",
        "corresp",
        "def",
        "def-item",
        "def-list",
        "disp-formula",
        "disp-quote",
        "element-citation",
        "ext-link",
        "fig",
        "floats-group",
        "fn",
        "fn-group",
        "front",
        "glossary",
        "graphic",
        "inline-formula",
        "inline-graphic",
        "italic",
        "journal-meta",
        "journal-title",
        "kwd",
        "kwd-group",
        "label",
        "license",
        "list",
        "list-item",
        "mixed-citation",
        "mml:math",
        "mml:mi",
        "mml:mfrac",
        "name",
        "named-content",
        "nlm-citation",
        "p",
        "permissions",
        "person-group",
        "preformat",
        "pub-date",
        "ref",
        "ref-list",
        "response",
        "sec",
        "self-uri",
        "speech",
        "statement",
        "string-name",
        "sub-article",
        "supplementary-material",
        "surname",
        "table",
        "table-wrap",
        "table-wrap-foot",
        "tbody",
        "td",
        "tex-math",
        "th",
        "title",
        "title-group",
        "tr",
        "trans-title",
        "unknown",
        "verse-group",
        "verse-line",
        "volume",
        "x",
        "xref",
        "year",
        "q:strange",
        "target",
        "explanation",
        "sig-block",
        "author-notes",
        "history",
        "date",
        "counts",
        "custom-meta-group",
    ];

    private static readonly string[] Attributes =
    [
        "id",
        "rid",
        "ref-type",
        "xlink:href",
        "content-type",
        "pub-type",
        "citation-type",
        "strange",
        "xml:lang",
        "list-type",
        "colspan",
        "fn-type",
        "q:strange",
        "date-type",
        "corresp",
    ];

    private static readonly string[] Values = ["x", "a b", "1", "", "fig1", "yes", "journal", "en", "author", "foreign"];

    private static readonly string[] Texts = ["word ", " ", "a &amp; b", "\n  ", "<!-- c -->", "<?pi x?>", "<![CDATA[q<r]]>", "2020"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private int _left;

    private SoupGenerator(int seed) => _random = new(seed);

    /// <summary>For FsCheck.</summary>
    public static Arbitrary<string> Files() => Gen.Choose(0, int.MaxValue - 1).Select(Make).ToArbitrary();

    public static string Make(int seed) => new SoupGenerator(seed).File();

    private string File()
    {
        _text.Append(
            "<article xmlns:mml=\"http://www.w3.org/1998/Math/MathML\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:q=\"urn:q\">"
        );
        if (_random.Next(3) == 0)
            Some(5);
        if (_random.Next(3) > 0)
        {
            _text.Append("<front><article-meta>");
            Some(6);
            _text.Append("</article-meta></front><body>");
            Some(6);
            _text.Append("</body><back>");
            Some(3);
            _text.Append("</back>");
        }
        return _text.Append("</article>").ToString();
    }

    private void Some(int most)
    {
        _left = 40;
        for (var number = _random.Next(most); number > 0; number--)
            Element(0);
    }

    private void Element(int depth)
    {
        if (_left-- < 0 || depth > 10)
            return;
        var name = Elements[_random.Next(Elements.Length)];
        _text.Append('<').Append(name);
        foreach (var attribute in Enumerable.Range(0, _random.Next(3)).Select(_ => Attributes[_random.Next(Attributes.Length)]).Distinct())
            _text.Append($" {attribute}=\"{Values[_random.Next(Values.Length)]}\"");
        _text.Append('>');
        for (var number = _random.Next(5); number > 0; number--)
            if (_random.Next(3) == 0)
                _text.Append(Texts[_random.Next(Texts.Length)]);
            else
                Element(depth + 1);
        _text.Append("</").Append(name).Append('>');
    }
}

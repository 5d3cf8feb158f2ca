using System.Globalization;

namespace Pipeline.Jats.Checking;

/// <summary>Reads a content model of element names, in the syntax of XML 1.0 §3.2.1 without white space.</summary>
/// <param name="choices">Lists of names that models share, by the number that stands for them after <c>%</c>.</param>
internal sealed class ContentModelParser(string text, Func<int, HashSet<string>> choices)
{
    private int _at;

    public ContentModel Parse()
    {
        var part = text[_at] switch
        {
            '(' => ParseGroup(),
            '%' => new ContentModel.AnyOf(choices(int.Parse(Token()[1..], CultureInfo.InvariantCulture))),
            _ => new ContentModel.Name(Token()),
        };
        return _at < text.Length && text[_at] is '?' or '*' or '+' ? new ContentModel.Repeated(part, text[_at++]) : part;
    }

    private ContentModel ParseGroup()
    {
        var parts = new List<ContentModel>();
        var isChoice = false;
        do
        {
            isChoice |= text[_at++] == '|';
            parts.Add(Parse());
        } while (text[_at] != ')');
        _at++;
        return parts is [var only] ? only
            : isChoice ? new ContentModel.Choice([.. parts])
            : new ContentModel.Sequence([.. parts]);
    }

    private string Token()
    {
        var start = _at;
        while (_at < text.Length && "()|,?*+".IndexOf(text[_at], StringComparison.Ordinal) < 0)
            _at++;
        return text[start.._at];
    }
}

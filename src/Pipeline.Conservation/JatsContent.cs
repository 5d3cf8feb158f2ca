using System.Buffers;
using System.Runtime.InteropServices;
using System.Xml;
using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Conservation;

/// <summary>What an XML file holds, for finding in it what must be there: all text in one row, and the values of single elements.</summary>
internal sealed class JatsContent : IDisposable
{
    private const string Group = "collab";

    /// <summary>Shorter texts stand in many places, so that finding one says nothing of where the next one is.</summary>
    private const int ShortestPassage = 12;

    /// <summary>How many characters behind the last text a short one is looked for first.</summary>
    private const int Vicinity = 2000;

    private readonly Dictionary<(string Element, string Words), int> _fields = [];
    private readonly Dictionary<string, int> _short = new(StringComparer.Ordinal);
    private readonly List<(int Start, int End)> _passed = [];
    private readonly char[] _text;
    private int _length;
    private int _at;
    private readonly TypedReferences _typed = new();
    private bool _isInReference;

    /// <summary>Where the name of the group that is open begins; -1 where none is.</summary>
    private int _group = -1;

    private JatsContent(byte[] xml)
    {
        _text = ArrayPool<char>.Shared.Rent(xml.Length);
        var starts = new Stack<int>();
        using var reader = XmlReader.Create(
            new MemoryStream(xml, writable: false),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
        );
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                AddText(reader);
            else if (reader.NodeType == XmlNodeType.Element)
                Open(reader, starts);
            else if (reader.NodeType == XmlNodeType.EndElement)
                Close(reader.LocalName, starts.Pop());
        }
    }

    /// <summary>All text of the file.</summary>
    private ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    public static JatsContent Of(byte[] xml) => new(xml);

    public void Dispose() => ArrayPool<char>.Shared.Return(_text);

    /// <summary>
    /// Whether the file holds these characters; looked for after what was found last, then in what was passed over. Every
    /// place serves once, but for short texts.
    /// </summary>
    public bool Holds(string passage)
    {
        if (passage.Length < ShortestPassage)
            return HoldsShort(passage);
        var found = Text[_at..].IndexOf(passage);
        if (found < 0)
            return HeldBefore(passage);
        if (found > 0)
            _passed.Add((_at, _at + found));
        _at += found + passage.Length;
        return true;
    }

    /// <summary>Whether an element of the file has this value; every element serves once.</summary>
    public bool TakeField(ArticleField field)
    {
        var key = (field.Element, WordsOf(field.Element, field.Value));
        if (key.Item2.Length == 0)
            return true;
        if (_fields.GetValueOrDefault(key) is not (var count and > 0))
            return field.Element == ArticleFields.Reference && _typed.TakeNext(field.Value);
        _fields[key] = count - 1;
        return true;
    }

    /// <summary>Most are the whole text of an element, as numbers in tables are, and serve once; others may stand anywhere.</summary>
    private bool HoldsShort(string passage)
    {
        if (_short.GetValueOrDefault(passage) is not (var count and > 0))
            return Text.Slice(_at, Math.Min(Vicinity, _length - _at)).IndexOf(passage) >= 0 || Text.IndexOf(passage) >= 0;
        _short[passage] = count - 1;
        return true;
    }

    private bool HeldBefore(string passage)
    {
        for (var index = 0; index < _passed.Count; index++)
        {
            var (start, end) = _passed[index];
            var found = Text[start..end].IndexOf(passage);
            if (found < 0)
                continue;
            _passed[index] = (start, start + found);
            _passed.Insert(index + 1, (start + found + passage.Length, end));
            return true;
        }

        return false;
    }

    /// <summary>Text takes no more characters than the file has bytes.</summary>
    private void AddText(XmlReader reader)
    {
        var start = _length;
        for (int read; (read = reader.ReadValueChunk(_text, _length, _text.Length - _length)) > 0; )
            _length += read;
        _typed.AddText(Text[start..]);
        if (_length - start < ShortestPassage)
            CollectionsMarshal.GetValueRefOrAddDefault(_short.GetAlternateLookup<ReadOnlySpan<char>>(), Text[start..], out _)++;
    }

    private void Open(XmlReader reader, Stack<int> starts)
    {
        if (!reader.IsEmptyElement)
            starts.Push(_length);
        _isInReference |= reader.LocalName is ArticleFields.Reference or TypedReferences.Element && !reader.IsEmptyElement;
        if (reader.LocalName == TypedReferences.Element && !reader.IsEmptyElement)
            _typed.Open();
        if (reader.LocalName == Group && !reader.IsEmptyElement)
            _group = _length;
        if (reader.LocalName == "contrib-group")
            CloseGroup();
        if (reader.LocalName is "graphic" or "inline-graphic" && reader.GetAttribute("href", "http://www.w3.org/1999/xlink") is { } address)
            Add(ArticleFields.Picture, address);
    }

    /// <summary>People and places named in references are none of the article's.</summary>
    private void Close(string element, int start)
    {
        if (element == TypedReferences.Element)
            _typed.Close();
        if (element is ArticleFields.Reference or TypedReferences.Element)
            _isInReference = false;
        if (element == Group)
            CloseGroup();
        else if (!_isInReference && FieldOf(element) is { } field)
            Add(field, Text[start..].ToString());
    }

    /// <summary>The name of a group ends where its members begin.</summary>
    private void CloseGroup()
    {
        if (_group >= 0 && !_isInReference)
            Add(ArticleFields.Name, Text[_group..].ToString());
        _group = -1;
    }

    private void Add(string field, string value)
    {
        var key = (field, WordsOf(field, value));
        _fields[key] = _fields.GetValueOrDefault(key) + 1;
    }

    /// <summary>Pictures are known by the names of their files, in whatever folder; other values by their letters and digits.</summary>
    private static string WordsOf(string field, string value) =>
        field == ArticleFields.Picture ? Path.GetFileName(Uri.UnescapeDataString(value)) : WordText.Letters(value);

    private static string? FieldOf(string element) =>
        element switch
        {
            "surname" or "given-names" or "collab-name" or "string-name" => ArticleFields.Name,
            "institution" or "city" or "state" or "country" => ArticleFields.Affiliation,
            ArticleFields.Label or ArticleFields.Reference or "email" or "kwd" or "article-id" => element,
            _ => null,
        };
}

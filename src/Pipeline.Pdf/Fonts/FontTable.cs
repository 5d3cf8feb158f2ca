using System.Globalization;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Fonts;

/// <summary>The fonts of a document, in order of first use.</summary>
internal sealed class FontTable(PdfFile file, FontLibrary library)
{
    private readonly Dictionary<string, FontUse> _byName = [];
    private readonly List<FontUse> _inOrder = [];
    private FontUse? _last;

    public IReadOnlyList<FontUse> InOrder => _inOrder;

    public FontUse Get(string name)
    {
        if (_last is not null && _last.File.Name == name)
            return _last;
        if (!_byName.TryGetValue(name, out var use))
        {
            use = new(library.Get(name), "F" + (_inOrder.Count + 1).ToString(CultureInfo.InvariantCulture), file.Reserve());
            _byName.Add(name, use);
            _inOrder.Add(use);
        }

        return _last = use;
    }
}

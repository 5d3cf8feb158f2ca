using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Front;

/// <summary>Sets "© 2026 The Authors. This work is licensed under …", with the licence's mark and a live link.</summary>
internal sealed class LicenceSetter(Workshop shop)
{
    /// <summary>Between the mark and the words, in points.</summary>
    private const double Gap = 8;

    private readonly Permissions _permissions = shop.Article.Meta.Permissions;
    private readonly ParagraphText _text = new();

    public void Set(Flow flow)
    {
        var (copyright, licence) = Sentences();
        if (copyright.Length + licence.Length == 0)
            return;
        var style = shop.Design.Styles.Licence;
        var node = shop.Structure.Add(shop.Structure.Root, "P", _permissions.Source);
        var setting = new InlineSetting(CharStyle.Of(style, shop.Article.Language), node, _permissions.Source);
        if (copyright.Length > 0)
            shop.Inlines.AppendText(licence.Length > 0 ? copyright + " " : copyright, setting, _text);
        if (licence.Length > 0)
            AppendLicence(licence, InItsLanguage(setting));
        var stack = new Stack();
        var left = AddMark(stack);
        var lines = new Flow();
        ParagraphFlow.AddTogether(
            lines,
            shop.SetLines(_text, LineFrame.Of(style, left, shop.Design.Page.Measure.Value), _permissions.Source)
        );
        stack.Add(lines, 0, Math.Max(0, (stack.Height - Stack.HeightOf(lines)) / 2));
        flow.Space(style.SpaceBefore.Value);
        flow.Add(stack.ToBox());
        flow.Space(style.SpaceAfter.Value);
    }

    /// <summary>Copyright and licence, each a sentence; where there is neither, the line of the manuscript that was not understood.</summary>
    private (string Copyright, string Licence) Sentences()
    {
        var copyright = _permissions.CopyrightStatement?.Trim() ?? string.Empty;
        var licence = (_permissions.LicenceText ?? _permissions.LicenceName)?.Trim() ?? string.Empty;
        return copyright.Length + licence.Length == 0
            ? (string.Empty, _permissions.Raw?.Trim() ?? string.Empty)
            : (Stopped(copyright), Stopped(licence));
    }

    private static string Stopped(string sentence) =>
        sentence.Length == 0 || sentence[^1] is '.' or '!' or '?' or ')' ? sentence : sentence + ".";

    private InlineSetting InItsLanguage(InlineSetting setting)
    {
        if (_permissions.LicenceLanguage is not { } language || language == shop.Article.Language)
            return setting;
        var span = shop.Structure.Add(setting.Node, "Span", setting.Source);
        span.Language = language;
        return setting with { Node = span, Style = setting.Style with { Language = language } };
    }

    /// <summary>The name of the licence is a link to it, else its address, else the whole sentence.</summary>
    private void AppendLicence(string sentence, InlineSetting setting)
    {
        var (name, url) = (_permissions.LicenceName, _permissions.LicenceUrl);
        var anchor = url is null
            ? null
            : new[] { name, url, _permissions.LicenceText }.FirstOrDefault(part =>
                !string.IsNullOrEmpty(part) && sentence.Contains(part, StringComparison.Ordinal)
            );
        var words = LicenceNames.Bound(sentence);
        if (anchor is null)
        {
            shop.Inlines.AppendText(words, setting, _text);
            return;
        }

        var start = sentence.IndexOf(anchor, StringComparison.Ordinal);
        var end = start + anchor.Length;
        shop.Inlines.AppendText(words[..start], setting, _text);
        shop.Inlines.AppendLink(words[start..end], url!, name ?? url!, setting, _text);
        shop.Inlines.AppendText(words[end..], setting, _text);
    }

    /// <summary>Where the words begin, in points from the left: right of the mark where there is one.</summary>
    private double AddMark(Stack stack)
    {
        var design = shop.Design.Front;
        if (design.LicenceMark is not { } name || !IsMarkOf(_permissions.LicenceCode, name) || shop.Artwork(name) is not { } mark)
            return 0;
        var (width, height) = PictureSize.Natural(mark, Points.Zero, design.LicenceMarkHeight, 72);
        stack.Add(new PictureShape(mark.Name, width, height, Tags.Layout), 0, 0);
        stack.MakeRoom(height);
        return width + Gap;
    }

    /// <summary>A mark is named after the licence it stands for: "cc-by-nc.png" for CC BY-NC of any version.</summary>
    private static bool IsMarkOf(string? licence, string mark) =>
        licence?.StartsWith(
            $"{Path.GetFileNameWithoutExtension(mark).Replace("cc-", "cc ", StringComparison.Ordinal)} ",
            StringComparison.OrdinalIgnoreCase
        ) == true;
}

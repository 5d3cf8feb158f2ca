using Pipeline.Pdf.Tests.Reading;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Tests.Support;

/// <summary>Compares the tags in a file with the structure it was written from.</summary>
internal static class TagTree
{
    public static void AssertSame(StructureNode root, byte[] file) => AssertSame(root, PdfTagReader.Read(new(file)));

    private static void AssertSame(StructureNode node, PdfTag tag)
    {
        Assert.Equal(node.Role, tag.Role);
        Assert.Equal(node.Language, tag.String("Lang"));
        Assert.Equal(node.Title, tag.String("T"));
        Assert.Equal(node.Alt, tag.String("Alt"));
        var children = tag.Children.Where(child => !child.IsTextOnly).ToList();
        Assert.Equal(node.Children.Select(child => child.Role), children.Select(child => child.Role));
        for (var i = 0; i < children.Count; i++)
            AssertSame(node.Children[i], children[i]);
    }
}

using Pipeline.Samples.Figures;
using Pipeline.Samples.Looks;
using Pipeline.Samples.Word;

namespace Pipeline.Samples.Articles;

/// <summary>
/// An invented article in Indonesian with an English title and abstract, saved by LibreOffice. What an editor should notice:
/// an author with one name and one with degrees, headings numbered by hand, Indonesian dates and decimal commas, a figure
/// without a description, a reference that names an author in the text's "dan".
/// </summary>
internal static class HomecomingAsWork
{
    private const string English = "en-GB";

    public static byte[] Write()
    {
        var properties = new DocumentProperties
        {
            Title = "naskah pulang final",
            Creator = "Sukarsih",
            LastModifiedBy = "Sukarsih",
            Created = "2025-08-01T01:20:00Z",
            Modified = "2026-02-27T03:05:00Z",
        };
        var article = new LibreOfficeWriter(properties, "id-ID");
        Front(article);
        Introduction(article);
        Literature(article);
        Method(article);
        Plans(article);
        Skills(article);
        Debt(article);
        Conclusion(article);
        Back(article);
        return article.ToBytes();
    }

    private static void Front(LibreOfficeWriter article)
    {
        article.Add("Title", "Pulang sebagai Pekerjaan: Reintegrasi Pekerja Migran Purna di Tiga Desa Pesisir");
        article.Add("Subtitle", "Homecoming as Work: The Reintegration of Returned Migrant Workers in Three Coastal Villages", English);
        article.Add("Penulis", @"Sukarsih^1\*^ dan Baiq Ratna Wulandari, S.Sos., M.A.^2^");
        article.Add("Penulis", "^1^Program Studi Antropologi, Universitas Nusa Madani, Mataram, Indonesia");
        article.Add("Penulis", "^2^Pusat Kajian Migrasi Rinjani, Selong, Indonesia");
        article.Add("Penulis", @"\*Penulis korespondensi: {{link:mailto:sukarsih@nusamadani.example.org|sukarsih@nusamadani.example.org}}");
        article.Add("Penulis", "Diterima: 17 Agustus 2025 | Direvisi: 9 Januari 2026 | Disetujui: 2 Maret 2026");
        article.Label("Abstrak");
        article.Add(
            "Abstrak",
            """
            Kepulangan pekerja migran lazim dipahami sebagai akhir dari sebuah perjalanan. Artikel ini mengajukan pandangan lain:
            pulang adalah pekerjaan yang menuntut waktu, keterampilan, dan modal, tetapi tidak diakui sebagai pekerjaan. Berdasarkan
            survei terhadap 113 pekerja migran purna dan 34 wawancara mendalam di tiga desa pesisir, kami menunjukkan bagaimana rencana
            yang disusun di perantauan berubah dalam satu tahun pertama. Keinginan membuka usaha menyusut dari 46 menjadi 17 persen,
            sedangkan niat berangkat lagi naik dari 22 menjadi 49 persen. Perubahan itu tidak disebabkan oleh kurangnya modal semata,
            melainkan oleh keterampilan yang tidak terlihat di desa, oleh utang sosial yang jatuh tempo begitu seseorang pulang, dan
            oleh gengsi yang harus terus dibiayai. Program reintegrasi perlu memperlakukan tahun pertama kepulangan sebagai masa kerja
            yang layak ditopang, bukan sebagai masa tunggu.
            """
        );
        article.Add("Abstrak", "**Kata kunci:** pekerja migran purna; reintegrasi; kepulangan; remitansi; desa pesisir");
        article.Label("Abstract", English);
        article.Add(
            "Abstrak",
            """
            The return of migrant workers is commonly understood as the end of a journey. This article takes another view: coming home
            is work, which demands time, skill and capital but is not recognised as work. Drawing on a survey of 113 returned workers
            and 34 in-depth interviews in three coastal villages, we show how plans made abroad change during the first year. The wish
            to open a business shrinks from 46 to 17 per cent, while the intention to leave again rises from 22 to 49 per cent. Lack of
            capital alone does not explain the change. It is due to skills that remain invisible in the village, to social debts
            that fall due as soon as a person returns, and to a prestige that has to be paid for again and again. Reintegration
            programmes should treat the first year at home as a period of work that deserves support, and not as a period of waiting.
            """,
            English
        );
        article.Add("Abstrak", "**Keywords:** returned migrant workers; reintegration; homecoming; remittances; coastal villages", English);
    }

    private static void Introduction(LibreOfficeWriter article)
    {
        article.Heading1("1. Pendahuluan");
        article.Body(
            """
            Pada hari ketiga setelah pulang, Inaq Sahnim menerima sebelas tamu. Yang pertama datang menanyakan kabar, yang kedua
            menanyakan oleh-oleh, dan yang ketiga hingga kesebelas menanyakan pinjaman. “Saya belum sempat membuka koper,” katanya,
            “tetapi koper saya sudah habis.” Ia baru menyelesaikan kontrak keempatnya sebagai pengasuh lansia. Di buku catatannya ada
            rencana untuk membuka kios jahit, lengkap dengan harga dua mesin dan denah meja. Setahun kemudian denah itu masih ada di
            buku yang sama, dan Inaq Sahnim sedang mengurus paspor baru.
            """
        );
        article.Body(
            """
            Kisah seperti ini tidak asing bagi siapa pun yang pernah tinggal di desa asal pekerja migran. Namun, dalam kajian migrasi,
            kepulangan masih sering diperlakukan sebagai titik akhir: garis tempat sebuah perjalanan ditutup dan hasilnya dihitung
            (Cahyono, 2015). Cara pandang tersebut membuat tahun pertama di rumah tampak kosong. Orang dianggap sedang beristirahat,
            menunggu, atau menganggur. Padahal, sebagaimana akan kami tunjukkan, tahun itu penuh dengan pekerjaan: membagi uang dan
            cerita, melunasi utang dan menagih piutang, memulihkan hubungan dengan anak, membuktikan kepada tetangga bahwa kepergian
            tidak sia-sia.
            """
        );
        article.Body(
            """
            Artikel ini menjawab dua pertanyaan. Pertama, apa yang terjadi dengan rencana yang disusun di perantauan selama satu tahun
            pertama setelah pulang? Kedua, mengapa begitu banyak orang yang sungguh-sungguh ingin menetap akhirnya berangkat lagi?
            Kami berpendapat bahwa *pulang* perlu dipahami sebagai pekerjaan, yakni kegiatan yang menuntut waktu, keterampilan, dan
            modal, tetapi hampir tidak pernah diakui, apalagi diupah.
            """
        );
    }

    private static void Literature(LibreOfficeWriter article)
    {
        article.Heading1("2. Tinjauan Pustaka");
        article.Body(
            """
            Kajian mengenai kepulangan bergerak di antara dua kutub. Kutub pertama melihat kepulangan sebagai keberhasilan: modal
            terkumpul, rumah berdiri, dan usaha dimulai. Amrullah dan Hidayati (2019) menunjukkan bahwa rumah remitansi bukan sekadar
            tempat tinggal, melainkan pernyataan bahwa pemiliknya tidak kalah di rantau; temuan serupa telah dicatat oleh Dermawan
            (2016). Kutub kedua melihat kepulangan sebagai kegagalan yang tertunda. Menurut Kaplan-Wiranata (2018), keberangkatan kedua
            lebih mudah diramalkan daripada yang pertama karena orang yang pernah pergi telah mengetahui harga dari tinggal.
            """
        );
        article.Body(
            """
            Di antara kedua kutub itu, beberapa penulis mulai memperhatikan proses kepulangan itu sendiri. Tanaka dan Olivar (2019)
            mengingatkan bahwa orang tidak pulang ke tempat, tetapi ke dalam irama: jadwal panen, arisan, dan hajatan yang telah
            berjalan tanpa mereka. Hartati dkk. (2021) menambahkan bahwa irama tersebut berbeda bagi perempuan dan laki-laki, sebab
            pekerjaan perawatan yang dahulu diupah di luar negeri kembali menjadi kewajiban di rumah. Fitriani (2022) menyebut gejala
            ini *keterampilan yang tak tercatat*: kemampuan yang bernilai di satu tempat, tetapi tidak mempunyai nama di tempat lain.
            """
        );
        article.Body(
            """
            Dari kajian-kajian itu kami mengambil satu pengertian kerja. Reintegrasi bukanlah keadaan yang dicapai, melainkan rangkaian
            pekerjaan yang dilakukan, dan seperti pekerjaan lain, rangkaian itu dapat ditopang, diabaikan, atau dihambat (Mahsun dkk.,
            2020; Prasetya dan Wulandari, 2023).
            """
        );
    }

    private static void Method(LibreOfficeWriter article)
    {
        article.Heading1("3. Metode");
        article.Body(
            """
            Penelitian dilakukan di tiga desa pesisir yang kami samarkan sebagai Kelor, Bidara, dan Nipah. Pemilihan desa didasarkan
            pada perbedaan tujuan migrasi dan lamanya tradisi merantau. Survei dilaksanakan dua kali terhadap orang yang sama, yaitu
            pada bulan kepulangan dan dua belas bulan sesudahnya, antara 1 Februari 2023 dan 30 Juni 2025. Dari 121 responden pada
            putaran pertama, 113 orang dapat ditemui kembali (Tabel 1).{{fn:Delapan orang yang tidak dapat ditemui kembali telah
            berangkat ke luar negeri sebelum dua belas bulan berlalu. Apabila mereka dihitung, bagian responden yang berangkat atau
            berniat berangkat lagi menjadi lebih besar daripada yang dilaporkan di sini.}}
            """
        );
        article.Table(
            "Tabel 1. Responden menurut desa, jenis kelamin, dan pengalaman bekerja di luar negeri",
            [2000, 1400, 1400, 1400, 1430, 1430],
            "Sumber: Survei penulis, 2023–2025.",
            ["Desa", "Responden", "Perempuan", "Laki-laki", "Lama bekerja (tahun)", "Jumlah kontrak"],
            ["Kelor", "46", "31", "15", "4,6", "2,3"],
            ["Bidara", "38", "21", "17", "5,2", "1,9"],
            ["Nipah", "29", "9", "20", "6,8", "3,4"],
            ["Jumlah atau rata-rata", "113", "61", "52", "5,4", "2,4"]
        );
        article.Body(
            """
            Survei dilengkapi dengan 34 wawancara mendalam, enam di antaranya dengan anggota keluarga yang tinggal di desa selama
            responden bekerja. Wawancara berlangsung dalam bahasa Sasak dan bahasa Indonesia. Semua nama dalam artikel ini adalah nama
            samaran. Angka pembanding untuk tingkat kabupaten diambil dari survei rumah tangga pekerja migran purna (Badan Statistik
            Perdesaan, 2024).
            """
        );
    }

    private static void Plans(LibreOfficeWriter article)
    {
        article.Heading1("4. Hasil dan Pembahasan");
        article.Heading2("4.1 Rencana yang Berubah");
        article.Body(
            """
            Gambar 1 membandingkan rencana responden menjelang kepulangan dengan rencana orang yang sama setahun kemudian. Dua hal
            segera tampak. Rencana yang menyangkut keluarga dan rumah hampir tidak berubah: memperbaiki rumah turun dari 58 menjadi 52
            persen, menyekolahkan anak dari 41 menjadi 38 persen. Sebaliknya, rencana yang menyangkut penghidupan berbalik arah.
            Keinginan menabung untuk modal usaha menyusut menjadi sepertiganya, sedangkan niat berangkat lagi menjadi lebih dari dua
            kali lipat.
            """
        );
        article.Figure(
            Figure.Read("rencana-pulang.png"),
            150,
            76.9,
            "Gambar 1. Rencana responden sebelum pulang dan satu tahun setelah pulang (n = 113; jawaban boleh lebih dari satu)"
        );
        article.Body(
            """
            Penjelasan yang paling sering terdengar di kantor desa ialah bahwa uangnya habis. Data kami tidak sepenuhnya mendukung
            penjelasan tersebut. Separuh dari responden yang membatalkan rencana usaha masih menyimpan lebih dari dua pertiga
            tabungannya ketika keputusan itu diambil. Yang habis lebih dahulu bukanlah uang, melainkan waktu. Dalam catatan harian yang
            diisi oleh sembilan responden, pekerjaan yang berkaitan dengan kepulangan (menerima tamu, menghadiri hajatan, mengurus surat,
            mendamaikan saudara) menyita rata-rata 31 jam seminggu selama tiga bulan pertama. Seorang responden di Bidara menyebutnya
            “lembur di rumah sendiri”.
            """
        );
    }

    private static void Skills(LibreOfficeWriter article)
    {
        article.Heading2("4.2 Keterampilan yang Tidak Terlihat");
        article.Body(
            """
            Pekerja yang pulang membawa keterampilan, tetapi tidak selalu membawa nama untuk keterampilan itu. Inaq Sahnim mampu
            memindahkan orang lumpuh dari tempat tidur ke kursi tanpa bantuan, membaca jadwal obat dalam tiga bahasa, dan mengenali tanda
            awal luka baring. Di puskesmas, ia mendaftar sebagai kader dan diminta menimbang bayi. Kejadian seperti ini berulang dalam
            wawancara kami, dan sejalan dengan temuan Fitriani (2022): keterampilan perawatan dianggap sifat perempuan sehingga tidak
            dihitung sebagai pengalaman kerja.
            """
        );
        article.Body(
            """
            Pada laki-laki, bentuknya lain. Di Nipah, dua puluh responden pernah bekerja di kapal atau galangan, dan sebagian besar
            mempunyai sertifikat pengelasan. Sertifikat itu tidak berlaku di galangan terdekat karena diterbitkan oleh perusahaan, bukan
            oleh lembaga yang diakui. “Tangan saya diakui di sana, di sini yang diakui kertasnya,” kata Amaq Rinun. Hartati dkk. (2021)
            menggambarkan keadaan ini sebagai *penurunan pangkat tanpa pemecatan*. Kami menambahkan bahwa penurunan itu berlangsung
            dalam diam, sebab orang yang baru pulang diharapkan bersyukur.
            """
        );
    }

    private static void Debt(LibreOfficeWriter article)
    {
        article.Heading2("4.3 Utang, Gengsi, dan Keberangkatan Kembali");
        article.Body(
            """
            Selama seseorang berada di perantauan, utang sosialnya ditangguhkan. Sumbangan hajatan, giliran arisan, dan biaya sekolah
            keponakan dicatat, tetapi tidak ditagih. Semuanya jatuh tempo pada saat yang sama, yaitu pada minggu pertama kepulangan.
            Mahsun dkk. (2020) menghitung bahwa kewajiban semacam itu dapat menghabiskan seperempat tabungan dalam sebulan; di Kelor, kami
            menemukan angka yang hampir sama. Menolak bukanlah pilihan. Seorang kepala dusun menjelaskannya demikian:
            """
        );
        article.Quotation(
            """
            Orang yang pulang itu seperti sumur yang baru digali. Semua orang datang menimba, bukan karena haus, tetapi ingin tahu
            dalamnya. Kalau ia menutup sumurnya, orang akan bilang: rupanya tidak ada airnya. (Wawancara dengan kepala dusun di Kelor, 12
            September 2024)
            """
        );
        article.Body(
            """
            Gengsi dalam pengertian ini bukan kesombongan, melainkan biaya untuk tetap dipercaya. Rumah yang belum selesai harus tampak
            sedang dibangun, dan pesta yang tidak diadakan harus dijelaskan. Rosmala (2017) pernah bertanya dengan nada menyindir apa yang
            sebenarnya dibawa pulang oleh para perantau. Jawaban responden kami sederhana: mereka membawa pulang kewajiban untuk terus
            membawa pulang. Dalam keadaan demikian, berangkat lagi bukanlah tanda bahwa reintegrasi gagal. Berangkat adalah cara yang
            paling masuk akal untuk membiayai kepulangan itu sendiri (Kaplan-Wiranata, 2018).
            """
        );
        article.Body(
            """
            Ada pengecualian yang layak dicatat. Di Bidara, sembilan belas perempuan membentuk koperasi yang menunda sumbangan hajatan
            bagi anggota yang baru pulang selama enam bulan. Aturannya ditulis, dibacakan di masjid, dan dihormati. Setelah dua belas
            bulan, hanya tiga anggota yang berniat berangkat lagi. Prasetya dan Wulandari (2023) melaporkan hasil yang serupa dari koperasi
            di daerah lain dan menduga bahwa kuncinya bukan pinjaman yang murah, melainkan alasan yang sah untuk berkata “belum”.
            """
        );
    }

    private static void Conclusion(LibreOfficeWriter article)
    {
        article.Heading1("5. Simpulan");
        article.Body(
            """
            Rencana yang dibuat di perantauan tidak gagal karena kurang matang, dan tidak pula semata-mata karena kurang modal. Rencana itu
            tergeser oleh pekerjaan lain yang tidak tampak sebagai pekerjaan: pekerjaan untuk pulang. Keterampilan yang tidak dikenali, utang
            sosial yang jatuh tempo serentak, dan gengsi yang harus dibiayai membuat tahun pertama di rumah menjadi tahun yang mahal. Hampir
            separuh responden kami kemudian berniat membiayainya dengan berangkat lagi.
            """
        );
        article.Body(
            """
            Bagi kebijakan, implikasinya cukup jelas. Bantuan modal usaha yang diberikan pada bulan pertama datang pada saat orang paling
            sibuk dan paling banyak ditagih. Dukungan yang lebih berguna ialah pengakuan keterampilan, penundaan kewajiban yang disepakati
            bersama sebagaimana di Bidara, dan tunjangan kepulangan yang memperlakukan tahun pertama sebagai masa kerja. Penelitian ini
            terbatas pada tiga desa dan pada satu tahun pertama. Apakah niat berangkat lagi surut pada tahun kedua, atau hanya menunggu
            paspor, merupakan pertanyaan yang masih terbuka.
            """
        );
    }

    private static void Back(LibreOfficeWriter article)
    {
        article.Heading1("Ucapan Terima Kasih");
        article.Body(
            "Penulis berterima kasih kepada warga Kelor, Bidara, dan Nipah, serta kepada koperasi yang aturannya kami kutip dengan izin."
        );
        article.Heading1("Pendanaan");
        article.Body("Penelitian ini didanai oleh Dana Riset Universitas Nusa Madani, nomor hibah UNM-2023-08.");
        article.Heading1("Ketersediaan Data");
        article.Body(
            "Artikel ini ditulis sebagai contoh untuk perangkat lunak produksi jurnal. Orang, desa, lembaga, data, dan pustaka di dalamnya adalah rekaan."
        );
        article.Heading1("Daftar Pustaka");
        foreach (var reference in Entries)
            article.Reference(reference);
    }

    private static readonly string[] Entries =
    [
        "Amrullah, L. Z., & Hidayati, B. N. (2019). Rumah remitansi: Ekonomi simbolik pembangunan rumah di desa asal pekerja migran. *Jurnal Masyarakat Pesisir*, *7*(1), 21–39.",
        "Badan Statistik Perdesaan. (2024). *Survei rumah tangga pekerja migran purna 2023*. Badan Statistik Perdesaan.",
        "Cahyono, T. (2015). *Merantau dan kembali: Antropologi kepulangan*. Penerbit Lontar Timur.",
        "Dermawan, H. (2016). Rumah yang menunggu: Uang kiriman dan pembangunan rumah di kampung pesisir. *Jurnal Masyarakat Pesisir*, *4*(2), 87–104.",
        "Fitriani. (2022). Keterampilan yang tak tercatat: Kerja perawatan sebelum dan sesudah migrasi. *Jurnal Kajian Kerja*, *11*(2), 143–160. {{link:https://doi.org/10.5555/jkk.2022.1102|https://doi.org/10.5555/jkk.2022.1102}}",
        "Hartati, N., Lestari, P., & Maulana, R. (2021). Siapa merawat yang pulang? Gender dan reintegrasi di desa pengirim. *Jurnal Kajian Kerja*, *10*(1), 1–22. {{link:https://doi.org/10.5555/jkk.2021.1001|https://doi.org/10.5555/jkk.2021.1001}}",
        "Kaplan-Wiranata, S. (2018). The second departure: Why returnees leave again. *Southeast Asian Mobility Review*, *5*(2), 101–127. {{link:https://doi.org/10.5555/samr.2018.0502|https://doi.org/10.5555/samr.2018.0502}}",
        "Mahsun, L., Ismail, M., Suryani, D., & Yusuf, K. (2020). Gengsi, utang, dan hajatan: Ekonomi moral kepulangan. Dalam A. Baharuddin (Ed.), *Ekonomi desa perantau* (hlm. 55–80). Penerbit Gili.",
        "Prasetya, G., dan Wulandari, B. R. (2023). Alasan untuk berkata belum: Koperasi purna migran dan kewajiban sosial. *Jurnal Masyarakat Pesisir*, *11*(2), 65–84.",
        "Rosmala, D. (2017, 3 Mei). Pulang membawa apa? *Suara Rinjani*. https://www.example.org/suara-rinjani/pulang-membawa-apa",
        "Tanaka, R., & Olivar, J. (Ed.). (2019). *Rhythms of return*. Meridian University Press.",
    ];
}

/** Words around the ethics pack; its sheets are in app/i18n/ethics. */
export const ethics: Record<string, string> = {
  "ethics.title": "حزمة الأخلاقيات",
  "ethics.intro":
    "أوراق من إعدادات هذه الدراسة: لمن يُسألون، ولحماية البيانات، ولممثلي العاملين، ولمن يتسلم صفوفًا للبحث. وهي بلغة هذه الصفحة.",
  "ethics.check":
    "اعرضها على من يراجعها قبل استعمالها: تختلف القوانين من مكان إلى آخر، والخطوط (____) تملؤها أنت.",
  "ethics.writtenIn":
    "الغرض أو نص الموافقة غير مكتوب بهذه اللغة ({language})، فهو في الأوراق بلغة أخرى ({main}). اكتبه في الإعدادات.",
  "ethics.download": "حفظ كنص ({name})",
};
